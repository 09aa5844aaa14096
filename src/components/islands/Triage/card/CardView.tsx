import { useEffect, useRef, useState } from 'preact/hooks';
import { answersOf, aboutPerson, type Card, type Decision, type Part } from '#pile/index.ts';
import { facts, questionsInOrder, type FactId } from '#rules/index.ts';
import Fold from '../../Fold.tsx';
import { Reasons, WouldChange } from '../../Verdict/Reasons.tsx';
import { Sign } from '../../Verdict/Sign.tsx';
import { actionTone, couldBecome, verdictLine } from '../../Verdict/verdict-words.ts';
import Asking from './Asking.tsx';
import CardHead from './CardHead.tsx';
import CardQuestion from './CardQuestion.tsx';
import DecisionButtons from './DecisionButtons.tsx';
import Known from './Known.tsx';
import OpenQuestions from './OpenQuestions.tsx';
import OwnNote from './OwnNote.tsx';
import TwoSides from './TwoSides.tsx';
import { act, say } from '../announce.ts';
import { keys, keysWork, turnKeys, useKeys } from '../keys.ts';
import type { Shown } from '../use-pile.ts';
import { decisionWord } from '../words.ts';

/** One person: what is known, what the verdict rests on, what is still worth asking, and the decision. */
export default function CardView({ pile, today, judge, card, part, place, onNext, onPrevious }: Props) {
  const { person } = card;
  const { id } = person;
  const evaluation = judge(card);
  const heading = useRef<HTMLHeadingElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const first = useRef(firstCard);
  useEffect(() => {
    // The first card of a visit leaves the focus where the reader is.
    if (!first.current) heading.current?.focus();
    firstCard = false;
  }, []);
  const line = verdictLine(evaluation);
  const said = useRef(line);
  useEffect(() => {
    if (said.current !== line) say(line);
    said.current = line;
  }, [line]);
  const answers = answersOf(card, pile.you, today);
  // Questions about the reader are asked elsewhere.
  const open = questionsInOrder(answers, pile.policy).filter((fact) => facts[fact].scope !== 'you');

  const given = (Object.keys(aboutPerson(card, today)) as FactId[]).filter((fact) => facts[fact].scope !== 'circumstances'); // the keys of answers

  const asksConnected = person.standing === 'possibly-connected' && card.own.connected === undefined;

  const decide = (decision: Decision): void =>
    act(`${decisionWord(decision, part)}: ${person.name}.`, {
      kind: 'decide',
      who: [id],
      decision: card.decided?.as === decision ? null : decision,
    });
  const looked = (): void => {
    if (!card.looked) act('', { kind: 'looked', who: [id] });
  };
  const [on, setOn] = useState(keysWork);
  const turn = (to: boolean): void => {
    turnKeys(to);
    setOn(to);
  };
  useKeys({
    accept: () => decide('accept'),
    decline: () => decide('decline'),
    ask: () => decide('ask'),
    later: () => decide('later'),
    note: () => note.current?.focus(),
    open: () => {
      if (!person.profile) return say('There is no link to this profile.');
      looked();
      window.open(person.profile, '_blank', 'noopener,noreferrer');
    },
  });

  return (
    <article class={`card tone-${actionTone(evaluation.action)}`} aria-labelledby="card-name">
      <CardHead
        card={card}
        asOf={pile.asOf}
        part={part}
        place={place}
        heading={heading}
        onLooked={looked}
        onNext={onNext}
        onPrevious={onPrevious}
      />

      <div class="card-verdict">
        <p class="verdict-line">
          <Sign of={evaluation.action} /> {line}
        </p>
        <p class="verdict-could">{couldBecome(evaluation, answers)}</p>
      </div>
      <TwoSides evaluation={evaluation} />

      <DecisionButtons decided={card.decided?.as} part={part} on={on} onDecide={decide} />
      {(card.decided?.as === 'ask' || evaluation.action === 'ask' || card.wrote) && <Asking card={card} today={today} part={part} />}

      {asksConnected && <CardQuestion card={card} fact="connected" />}
      <OpenQuestions card={card} open={open} />

      <Fold title="Why, and what would change it">
        <div class="verdict-body">
          <Reasons evaluation={evaluation} />
          <WouldChange answers={answers} policy={pile.policy} />
        </div>
      </Fold>
      <Fold title="Written to them, or connected?">
        <CardQuestion card={card} fact="message" />
        {!asksConnected && <CardQuestion card={card} fact="connected" />}
      </Fold>
      <Known card={card} given={given} />
      <OwnNote card={card} field={note} />
      <p class="keys">
        {on && (
          <>
            {Object.entries(keys).map(([name, key]) => (
              <span key={key}>
                <kbd>{key.toUpperCase()}</kbd> {KEY_WORDS[name as keyof typeof keys]}{' '}
              </span>
            ))}
          </>
        )}
        <label class="tick">
          <input type="checkbox" checked={on} onChange={() => turn(!on)} /> Single keys work on this page
        </label>
      </p>
    </article>
  );
}

let firstCard = true;

const KEY_WORDS: Readonly<Record<keyof typeof keys, string>> = {
  accept: 'accept',
  decline: 'decline',
  ask: 'ask first',
  later: 'later',
  note: 'your note',
  open: 'open profile',
  next: 'next',
  previous: 'previous',
  undo: 'undo',
};

interface Props extends Shown {
  readonly card: Card;
  readonly part: Part;
  readonly place: string;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
}
