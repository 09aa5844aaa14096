import type { ChecklistState } from '#state/checklist.ts';
import { checklistActions } from '#state/checklist-actions.ts';
import { read } from '#state/storage.ts';
import { triagePage } from '../address.ts';
import { adopt } from '../adopt.ts';
import styles from './notices.css?inline';
import { problemSentences } from './problem-words.ts';

adopt(styles);

/** Whose answers these are, what could not be read, and the way to start another. Drawn in a live region. */
export default function Notices({ state }: { state: ChecklistState }) {
  const { whose, kept, erased, undo, inProgress, ownAboutYou } = state;
  const problems = problemSentences(state);
  return (
    <>
      {problems.length > 0 && (
        <div class="notice">
          <p>{problems[0]}</p>
          <ul>
            {problems.slice(1, 1 + SHOWN).map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
            {problems.length > 1 + SHOWN && <li>And {problems.length - 1 - SHOWN} more of the same kind.</li>}
          </ul>
        </div>
      )}
      {!kept && <p class="notice">This browser keeps nothing for this site. Everything works until you close the page.</p>}
      {erased && (
        <p class="notice">
          Erased.{' '}
          {read('has-pile') ? (
            <>
              Only your pile of invitations is left: <a href={`${triagePage}#summary`}>erase it there</a>.
            </>
          ) : (
            'Nothing of yours is kept on this device.'
          )}
        </p>
      )}
      {whose === 'shared' && (
        <div class="notice">
          <p>
            <strong>A shared checklist.</strong> Your own answers are not changed
            {inProgress > 0 && ` (${answersWord(inProgress)} in progress)`}.
          </p>
          <label class="tick">
            <input
              type="checkbox"
              checked={ownAboutYou}
              onChange={(event) => checklistActions.useMyAboutYou(event.currentTarget.checked)}
            />
            Use my own answers about me
          </label>
          <div class="buttons">
            <button type="button" onClick={checklistActions.makeItMine}>
              Make it mine
            </button>
            <button type="button" onClick={checklistActions.backToMine}>
              Back to my own
            </button>
          </div>
        </div>
      )}
      {whose === 'trial' && (
        <p class="notice">
          You have an invitation in progress ({answersWord(inProgress)}), left as it is.{' '}
          <button type="button" onClick={checklistActions.backToMine}>
            Use it here
          </button>
        </p>
      )}
      {whose === 'mine' && undo && (
        <p>
          {read('compared') && 'The one before is kept until you close this tab. Both stand side by side from your first answer. '}
          <button type="button" class="quiet" onClick={checklistActions.undo}>
            undo
          </button>
        </p>
      )}
    </>
  );
}

const answersWord = (count: number): string => `${count} ${count === 1 ? 'answer' : 'answers'}`;

/** So many parts of a link that could not be read are named; a made-up one may hold thousands. */
const SHOWN = 5;
