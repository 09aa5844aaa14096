import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { aboutPerson, answersOf, daysAfter, isBack, type Card, type Decision, type Part } from '#pile/index.ts';
import { facts, questionsInOrder, type FactId } from '#rules/index.ts';
import Fold from '../../Fold.tsx';
import { Reasons, WouldChange } from '../../Verdict/Reasons.tsx';
import { actionTone } from '../../Verdict/verdict-words.ts';
import Name from '../Name.tsx';
import { act, say } from '../announce.ts';
import { verdictWords } from '../desk/desk-words.ts';
import { shortcutsWork, useShortcuts } from '../shortcuts.ts';
import Bar from '../shell/Bar.tsx';
import type { Shown } from '../use-pile.ts';
import { decisionWord, longDay, named } from '../words.ts';
import AskOne, { bySteps } from './AskOne.tsx';
import Asking from './Asking.tsx';
import CardHead from './CardHead.tsx';
import CardLinks from './CardLinks.tsx';
import CardQuestion from './CardQuestion.tsx';
import DecisionBar from './DecisionBar.tsx';
import Doors from './Doors.tsx';
import Shortcuts from './Shortcuts.tsx';
import Known from './Known.tsx';
import OpenQuestions from './OpenQuestions.tsx';
import OwnNote from './OwnNote.tsx';
import PutOff from './PutOff.tsx';
import { flyOff } from './fly-off.ts';
import { bringIntoView, isInView } from './in-view.ts';
import { useSwipe } from './use-swipe.ts';

/** One person: what is known, where the verdict stands, the one question that matters, and the decision. */
export default function CardView({ pile, today, judge, card, part, left, onNext, onPrevious, onDecided }: Props) {
  const { person } = card;
  const { id } = person;
  const evaluation = judge(card);
  const heading = useRef<HTMLHeadingElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const article = useRef<HTMLElement>(null);
  const away = useRef<HTMLDivElement>(null);
  const shownAt = useRef(0);
  const [on, setOn] = useState(shortcutsWork);
  // Before the next key: on the button just pressed, it would decide whoever is dealt now.
  useLayoutEffect(() => {
    scrollTo({ top: 0 });
    if (isInView(heading.current)) heading.current?.focus({ preventScroll: true });
    else bringIntoView(heading.current);
    shownAt.current = performance.now();
  }, [id]);

  const line = verdictWords(evaluation);
  useSaid(id, line, evaluation.settled);

  const answers = answersOf(card, pile.you, today);
  // Questions about the reader are asked elsewhere.
  const open = bySteps(questionsInOrder(answers, pile.policy).filter((fact) => facts[fact].scope !== 'you'));
  const given = (Object.keys(aboutPerson(card, today)) as FactId[]).filter((fact) => facts[fact].scope !== 'circumstances'); // the keys of answers
  const asksConnected = person.standing === 'possibly-connected' && card.own.connected === undefined;

  // Whoever was put off and is back is decided anew.
  const made = isBack(card, today) ? undefined : card.decided?.as;

  /** Nobody is ever changed who is not in view: the first press brings them there. */
  const allowed = (): boolean => {
    if (isInView(heading.current)) return true;
    bringIntoView(heading.current);
    say(`${named(person.name)} is in view now. Press again.`);
    return false;
  };
  const decide = (decision: Decision): void => {
    const back = made === decision;
    const until = daysAfter(today, WEEK);
    if (!back) flyOff(article.current, away.current, decision);
    act(
      back
        ? `Back to decide: ${named(person.name)}.`
        : `${decisionWord(decision, part)}: ${named(person.name)}${decision === 'later' ? `, back on ${longDay(until)}` : ''}.`,
      { kind: 'decide', who: [id], decision: back ? null : decision, ...(decision === 'later' && !back ? { until } : {}) },
    );
    if (!back) onDecided();
  };
  const press = (decision: Decision): void => {
    if (allowed()) decide(decision);
  };
  const click = (decision: Decision, event: MouseEvent): void => {
    // The second click of two was meant for the card before.
    const isSecond = event.detail > 1 || (event.detail === 1 && event.timeStamp - shownAt.current < 250);
    // It has put the focus on the button, where Enter would decide.
    if (isSecond) heading.current?.focus({ preventScroll: true });
    else press(decision);
  };
  const looked = (): void => {
    if (!card.looked) act('', { kind: 'looked', who: [id] });
  };
  useShortcuts({
    accept: () => press('accept'),
    decline: () => press('decline'),
    ask: () => press('ask'),
    later: () => press('later'),
    next: onNext,
    previous: onPrevious,
    note: () => note.current?.focus(),
    open: () => {
      if (!allowed()) return;
      if (!person.profile) return say('There is no link to this profile.');
      looked();
      window.open(person.profile, '_blank', 'noopener,noreferrer');
    },
  });
  const swipe = useSwipe({ onRight: () => press('accept'), onLeft: () => press('decline') });

  return (
    <>
      <div class="deck" data-left={Math.min(left, 3)}>
        <article class={`card tone-${actionTone(evaluation.action)}`} aria-labelledby="card-name" key={id} {...swipe} ref={article}>
          <CardHead card={card} today={today} heading={heading} />
          <Doors evaluation={evaluation} />
          <PutOff card={card} today={today} />
          {asksConnected && <CardQuestion card={card} fact="connected" />}
          <AskOne card={card} judge={judge} open={open} shortcutsOn={on} allowed={allowed} />
          <CardLinks person={person} part={part} onOpen={looked} />
          {(card.decided?.as === 'ask' || card.wrote) && <Asking card={card} today={today} part={part} />}
          <Fold title="Why, and what would change it">
            <div class="verdict-body">
              <Reasons evaluation={evaluation} />
              <WouldChange answers={answers} policy={pile.policy} />
            </div>
          </Fold>
          <OpenQuestions card={card} open={open} />
          <Known card={card} given={given} />
          <Fold title="Written to them, connected, or not for this pile?">
            <CardQuestion card={card} fact="message" />
            {!asksConnected && <CardQuestion card={card} fact="connected" />}
            <p>
              <button
                type="button"
                onClick={() => {
                  act(`Taken out of the pile: ${named(person.name)}. Undo brings them back.`, { kind: 'remove', who: [id] });
                  onDecided();
                }}
              >
                Take <Name>{person.name}</Name> out of the pile
              </button>
            </p>
          </Fold>
          <OwnNote card={card} field={note} />
        </article>
        <div class="deck-away" aria-hidden="true" inert ref={away} />
      </div>
      <Bar pile={pile}>
        <DecisionBar decided={made} verdict={evaluation.verdict} part={part} shortcutsOn={on} onDecide={click} />
      </Bar>
      <Shortcuts on={on} onTurn={setOn} />
    </>
  );
}

/** Says the verdict when it has changed while the same card is shown. */
function useSaid(id: string, line: string, settled: boolean): void {
  const said = useRef({ id, line });
  // At once, so that it is said before whatever the next key does.
  useLayoutEffect(() => {
    if (said.current.id === id && said.current.line !== line) say(settled ? `${line}: no answer can change it.` : line);
    said.current = { id, line };
  }, [id, line]);
}

/** Whoever is put off comes back after so many days, unless the reader says otherwise. */
const WEEK = 7;

interface Props extends Shown {
  readonly card: Card;
  readonly part: Part;
  /** How many are in the list, this one with them. */
  readonly left: number;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
  /** This card is done with: the next one is dealt. */
  readonly onDecided: () => void;
}
