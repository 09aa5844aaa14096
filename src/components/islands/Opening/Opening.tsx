import { useState } from 'preact/hooks';
import { because } from '#rules/because.ts';
import { evaluate, rules, type RuleId } from '#rules/index.ts';
import { openingAnswers, openings } from '#rules/openings.ts';
import { words } from '#rules/lists/words.ts';
import { format } from '#state/link.ts';
import { screensLeft } from '../Checklist/short-way.ts';
import { buttonsPage, checklistPage } from '../address.ts';
import { Sign } from '../Verdict/Sign.tsx';
import { actionTone, actionWords } from '../Verdict/verdict-words.ts';

/** An invitation as one sentence of three choices, with its verdict and the way on into the checklist. */
export default function Opening() {
  const [who, setWho] = useState(0);
  const [note, setNote] = useState(0);
  const [looks, setLooks] = useState(0);
  const answers = openingAnswers(who, note, looks);
  const evaluation = evaluate(answers);
  const { verdict, outcomes } = evaluation;
  const left = screensLeft(answers, 'as-written');
  const speaking = (Object.keys(outcomes) as RuleId[]).filter(
    (id) => rules[id].says !== 'advice' && /^(fires|set-aside)$/.test(outcomes[id]),
  ); // the keys are rule ids
  const [press, on] = PRESS[verdict];
  return (
    <>
      <p class="said">
        Someone <Pick label="How you know them" of={openings.who} at={who} onPick={setWho} /> sent{' '}
        <Pick label="What they wrote" of={openings.note} at={note} onPick={setNote} />, and the profile{' '}
        <Pick label="How the profile looks" of={openings.looks} at={looks} onPick={setLooks} />.
      </p>
      {/* Drawn anew for another verdict, so that it is flooded with ink. */}
      <div class={`stamp tone-${actionTone(verdict)}`} key={verdict}>
        <Sign of={verdict} />
        <div role="status">
          <h2 class="word">{actionWords[verdict]}</h2>
          <p>{because(evaluation)}</p>
        </div>
        <ul class="pills" aria-label="Reasons">
          {speaking.map((id) => (
            <li key={id} class={evaluation.because.includes(id) ? 'pill-word' : 'pill-word struck'}>
              {words[id].label}
            </li>
          ))}
        </ul>
        <p class="press">
          <b class="pill-word">{press}</b> {on} <a href={buttonsPage}>What each button does</a>
        </p>
      </div>
      {/* `start` tells the checklist that these are the reader's own. */}
      <a class="go" href={`${checklistPage}#${format(answers)}&start=1`}>
        <b>{left > 0 ? 'Check it properly' : 'See all the reasons'}</b>
        <span>{left > 0 && `${left} question${left > 1 ? 's' : ''} `}›</span>
      </a>
    </>
  );
}

/** A choice within a sentence: the browser's own list lies transparent over the words. */
function Pick({ label, of, at, onPick }: PickProps) {
  return (
    <label class="pick">
      <span>{of[at]?.words}</span>
      <select aria-label={label} autocomplete="off" value={at} onChange={(event) => onPick(event.currentTarget.selectedIndex)}>
        {of.map(({ words }, i) => (
          <option key={words} value={i}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** For each verdict: what to press on LinkedIn, and what that does. */
const PRESS = {
  accept: ['Accept', 'on LinkedIn. It is not for ever.'],
  ask: ['Message', 'if LinkedIn shows it. We have the words.'],
  decline: ['Ignore', 'on LinkedIn. They are not told, it said in 2016.'],
  undecided: ['Wait', 'and look again.'],
} as const;

interface PickProps {
  readonly label: string;
  readonly of: readonly { readonly words: string }[];
  readonly at: number;
  readonly onPick: (at: number) => void;
}
