import type { ChecklistState } from '#state/checklist.ts';
import { checklistActions } from '#state/checklist-actions.ts';
import { verdictLine } from '../Verdict/verdict-words.ts';
import PolicyFields from './PolicyFields.tsx';

/** Chooses a policy and changes what single rules weigh; the effect on the verdict is shown at once. */
export default function PolicyEditor({ state: { policy, evaluation } }: { state: ChecklistState }) {
  return (
    <div class="policy">
      <p>
        Under this policy: <strong>{verdictLine(evaluation)}</strong>.{' '}
        <button type="button" disabled={policy === 'as-written'} onClick={() => checklistActions.setPolicy('as-written')}>
          Back to as written
        </button>
      </p>
      <PolicyFields policy={policy} onChange={checklistActions.setPolicy} />
    </div>
  );
}
