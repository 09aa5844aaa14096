import { useState } from 'preact/hooks';
import { because } from '#rules/because.ts';
import { factIds, type Answers } from '#rules/index.ts';
import { policyWords } from '#rules/policy-words.ts';
import { sentenceText } from '#rules/sentence.ts';
import { words } from '#rules/lists/words.ts';
import { withoutYou, aboutYouIn, type ChecklistState } from '#state/checklist.ts';
import { checklistActions } from '#state/checklist-actions.ts';
import { format } from '#state/link.ts';
import { verdictLine } from '../Verdict/verdict-words.ts';
import { download } from '../download.ts';
import { today } from '../today.ts';
import { sayingOf } from './AnswersGiven.tsx';
import CopyButton from './CopyButton.tsx';
import { savePicture } from './picture.ts';
import { sharedAddress } from './shared-address.ts';

/** Copy as a link or as text, print, erase. A link says what it reveals before it is copied. */
export default function Share({ state }: { state: ChecklistState }) {
  const { answers, policy } = state;
  const [withYou, setWithYou] = useState(false);
  const hasYou = Object.keys(aboutYouIn(answers)).length > 0;
  const shared = withYou ? answers : withoutYou(answers);
  const address = sharedAddress(format(shared, policy) || 'policy=as-written');
  const revealed = sayings(shared);
  const [kept, say] = useState('');
  const keepText = (): void => {
    download('linkedin-invitation.txt', 'text/plain;charset=utf-8', asText(state, address));
    say('A text file was made: linkedin-invitation.txt.');
  };
  const keepPicture = async (): Promise<void> => say(await savePicture(state, address));
  return (
    <div class="share">
      {hasYou && (
        <label class="tick">
          <input type="checkbox" checked={withYou} onChange={(event) => setWithYou(event.currentTarget.checked)} />
          Include my answers about me
        </label>
      )}
      <p>
        The link names nobody. Whoever opens it sees {revealed.length > 0 ? 'these answers and the policy:' : 'the policy, and no answers.'}
      </p>
      {revealed.length > 0 && (
        <ul>
          {revealed.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <input type="text" readOnly aria-label="Link to this checklist" value={address} />
      <p>
        <CopyButton label="Copy as a link" text={() => address} />
      </p>
      <p>
        <CopyButton label="Copy as text" text={() => asText(state, address)} />
      </p>
      <p>
        <button type="button" onClick={() => void keepPicture()}>
          Save as a picture
        </button>{' '}
        <button type="button" onClick={keepText}>
          Save as a text file
        </button>{' '}
        <span aria-live="polite">{kept}</span>
      </p>
      <p>
        <button type="button" onClick={() => print()}>
          Print one page
        </button>
      </p>
      <p>
        <button type="button" class="danger" onClick={checklistActions.erase}>
          Erase everything
        </button>{' '}
        <small>Removes your answers, your policy and this invitation from this device.</small>
      </p>
    </div>
  );
}

/** The invitation, the verdict, its reasons and the answers, as plain text with its date and address. */
function asText({ answers, evaluation, policy }: ChecklistState, address: string): string {
  const policyName = typeof policy === 'string' ? policyWords[policy].label : 'Your own';
  return [
    sentenceText(answers),
    `${verdictLine(evaluation)} (policy: ${policyName}). ${because(evaluation, policy)}`.trim(),
    '',
    ...evaluation.because.map((id) => `- ${words[id].label}: ${words[id].fires}`),
    '',
    ...sayings(answers).map((saying) => `- ${saying}`),
    '',
    `${today()}, ${address}`,
  ].join('\n');
}

/** Answers as sentences, in the order of the facts table. */
const sayings = (answers: Answers): string[] => factIds.filter((id) => answers[id] !== undefined).map((id) => sayingOf(answers, id));
