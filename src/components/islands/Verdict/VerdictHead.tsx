import type { ChecklistState } from '#state/checklist.ts';
import { Sign } from './Sign.tsx';
import Status from './Status.tsx';
import { actionTone, couldBecome, verdictLine } from './verdict-words.ts';

/** The verdict in one line; before anything is answered, an invitation to answer. It is seen at once and announced by `Status`. */
export default function VerdictHead({ state: { evaluation, answers, round } }: { state: ChecklistState }) {
  const untouched = evaluation.verdict === 'undecided' && !Object.values(answers).some(Boolean);
  const line = untouched ? 'Answer to see what this does to the verdict.' : verdictLine(evaluation);
  const could = untouched ? '' : couldBecome(evaluation, answers);
  return (
    <div class={`verdict-head tone-${actionTone(evaluation.action)}`}>
      <p class="verdict-line" aria-hidden="true">
        {!untouched && <Sign of={evaluation.action} />} {line}
      </p>
      <Status line={line} round={round} />
      {could && <p class="verdict-could">{could}</p>}
    </div>
  );
}
