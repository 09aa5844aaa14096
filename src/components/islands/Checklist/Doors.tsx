import type { Answers } from '#rules/index.ts';
import { checklist } from '#state/checklist.ts';
import { Sign } from '../Verdict/Sign.tsx';
import Status from '../Verdict/Status.tsx';
import { actionTone, actionWords, couldBecome, howSure, verdictLine } from '../Verdict/verdict-words.ts';

/**
 * Three doors: what is still possible, and where it stands. Dashed while open, tinted where it stands, grey
 * where it can no longer lead; once final, only one is left. For the ear, the page's one status says the
 * verdict, and a line after it what it could still become.
 */
export default function Doors({ state: { evaluation, answers, round } = checklist.get() }) {
  const { possible, verdict, action, settled } = evaluation;
  return (
    <div class={settled ? 'doors doors-settled' : 'doors'}>
      {DOORS.map((door) => {
        const here = door === verdict;
        const as = here ? action : door;
        return (
          <span
            key={door}
            aria-hidden="true"
            class={`door tone-${actionTone(as)} ${here ? 'door-here' : possible.includes(door) ? '' : 'door-shut'}`}
          >
            <Sign of={as} /> <span class="door-word">{here ? actionWords[action] : doorWord(door, answers)}</span>
            {here && action !== 'undecided' && <small>{howSure(settled)}</small>}
          </span>
        );
      })}
      <Status line={verdictLine(evaluation)} round={round} />
      {!settled && <p class="verdict-could visually-hidden">{couldBecome(evaluation, answers)}</p>}
    </div>
  );
}

/** A door’s word for this person. */
const doorWord = (door: (typeof DOORS)[number], { connected }: Answers): string =>
  actionWords[connected !== 'yes' || door === 'ask' ? door : door === 'accept' ? 'keep' : 'remove'];

const DOORS = ['accept', 'ask', 'decline'] as const;
