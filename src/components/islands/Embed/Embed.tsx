import { words } from '#rules/lists/words.ts';
import { checklist, countAnswers, type ChecklistState } from '#state/checklist.ts';
import { format } from '#state/link.ts';
import { buttonsPage, checklistPage } from '../address.ts';
import VerdictHead from '../Verdict/VerdictHead.tsx';

/** In a frame on somebody else’s page: the verdict, why, and the way to the whole checklist with these answers. */
export default function Embed({ state = checklist.get() }: { readonly state?: ChecklistState }) {
  const { answers, evaluation, policy } = state;
  const fragment = format(answers, policy);
  return (
    <>
      <VerdictHead state={state} />
      {evaluation.because.length > 0 && (
        <ul>
          {evaluation.because.map((id) => (
            <li key={id}>{words[id].fires}</li>
          ))}
        </ul>
      )}
      <p>
        <a href={checklistPage + (fragment && `#${fragment}`)} target="_blank" rel="noopener">
          {countAnswers(answers) > 0 ? 'Go on in the checklist' : 'Check a whole invitation'}
        </a>
        {' · '}
        <a href={buttonsPage} target="_blank" rel="noopener">
          What each button does
        </a>
      </p>
    </>
  );
}
