import { isUndone, type Entry, type Pile } from '#pile/index.ts';
import Sentence from '../Sentence.tsx';
import { deedWords } from '../step-words.ts';
import { number } from '../words.ts';

/** Every step, newest first, with those that were taken back struck. */
export default function Log({ pile }: { pile: Pile }) {
  const steps = pile.log.filter(({ kind }) => kind !== 'undo');
  const says = (step: Entry) => <Sentence>{deedWords(step, pile)}</Sentence>;
  return (
    <details class="more log no-print">
      <summary>The log: {number(steps.length)} steps</summary>
      <ol reversed>
        {steps
          .toReversed()
          .slice(0, MOST)
          .map((step) => (
            <li key={step.id}>
              <small>{new Date(step.at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}</small>{' '}
              {isUndone(step, pile.undone) ? <s>{says(step)}</s> : says(step)}
            </li>
          ))}
      </ol>
      {steps.length > MOST && <p>The newest {MOST} are shown; the save file holds them all.</p>}
    </details>
  );
}

const MOST = 200;
