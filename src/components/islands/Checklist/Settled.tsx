import { because } from '#rules/because.ts';
import { factLabels } from '#rules/lists/fact-labels.ts';
import type { ChecklistState } from '#state/checklist.ts';
import { adopt } from '../adopt.ts';
import { Sign } from '../Verdict/Sign.tsx';
import { actionTone, actionWords } from '../Verdict/verdict-words.ts';
import DoThisNow from './DoThisNow.tsx';
import styles from './settled.css?inline';
import { turnedTo } from './turned-to.ts';

/** The end of asking: the verdict in ink, why in a sentence, and what to press. In pencil where “I don’t know” leaves it open. */
export default function Settled({ state }: { state: ChecklistState }) {
  const { evaluation, answers, policy, turn } = state;
  const { action, settled, missing } = evaluation;
  const untold = missing.filter((id) => answers[id] === 'unknown');
  return (
    <div class="settled" ref={adoptStyles}>
      <section class={`stamp tone-${actionTone(action)} ${settled ? '' : 'stamp-pencil'}`} aria-labelledby="stamp-word">
        <Sign of={action} length={1} />
        <h2 class="word" id="stamp-word" tabIndex={-1} ref={turnedTo(turn)}>
          {actionWords[action]}
        </h2>
        <p>{because(evaluation, policy)}</p>
        {!settled && (
          <p class="stamp-open">
            {untold.length > 0
              ? `As far as you know. It would change if you found out more: ${untold.map((id) => factLabels[id]).join(' ')}`
              : 'So far: the questions that are still open could change it.'}
          </p>
        )}
      </section>
      {action !== 'undecided' && <DoThisNow state={state} />}
    </div>
  );
}

const adoptStyles = (part: Element | null): void => {
  if (part) adopt(styles);
};
