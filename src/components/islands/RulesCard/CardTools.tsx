import { policyIds, type PolicyId } from '#rules/index.ts';
import { policyWords } from '#rules/policy-words.ts';
import { checklist } from '#state/checklist.ts';
import { checklistActions } from '#state/checklist-actions.ts';

/** Beside the card: its policy, and the ways to keep it. */
export default function CardTools({ state: { policy } = checklist.get() }) {
  return (
    <>
      <label>
        Policy
        <select
          value={typeof policy === 'string' ? policy : 'custom'}
          onChange={(event) => checklistActions.setPolicy(event.currentTarget.value as PolicyId)} // the options are the policies
        >
          {policyIds.map((id) => (
            <option key={id} value={id}>
              {policyWords[id].label}
            </option>
          ))}
          {typeof policy !== 'string' && (
            <option value="custom" disabled>
              Your own
            </option>
          )}
        </select>
      </label>
      <p class="buttons">
        <button type="button" class="primary" onClick={() => print()}>
          Print the card
        </button>
        <button type="button" onClick={() => void save()}>
          Save as picture
        </button>
      </p>
      <p class="card-said" aria-live="polite" />
    </>
  );
}

/** The drawing is fetched when it is wanted; what came of it is said. */
async function save(): Promise<void> {
  const said = document.querySelector('.card-said');
  const card = document.querySelector<HTMLElement>('.card');
  if (!said || !card) return;
  try {
    const { saveCard } = await import('./save-card.ts');
    await saveCard(card);
    said.textContent = 'Saved as my-rules.png, among your downloads.';
  } catch {
    said.textContent = 'The picture could not be made here. Printing the card still works.';
  }
}
