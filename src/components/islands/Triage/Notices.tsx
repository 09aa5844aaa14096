import type { PileState, Trouble } from '#state/pile.ts';
import SaveButton from './SaveButton.tsx';

/** What went wrong with keeping the pile, and what to do now. */
export default function Notices({ state: { trouble, unkept, problems, erasedElsewhere, pile, phase } }: { state: PileState }) {
  return (
    <div role="alert">
      {trouble && (
        <div class="notice problem">
          <p>
            <strong>
              {unkept > 0 ? `The last ${unkept === 1 ? 'step is' : `${unkept} steps are`} not kept.` : 'The pile cannot be kept.'}
            </strong>{' '}
            {TROUBLES[trouble]}
          </p>
          {phase === 'open' && (
            <p>
              Everything still works in this tab. Download the save file before you close it. <SaveButton log={pile.log} />
            </p>
          )}
        </div>
      )}
      {problems.length > 0 && (
        <div class="notice problem">
          <p>
            <strong>Part of this pile could not be read.</strong> The rest is in use, and nothing was removed.
          </p>
          <ul>
            {problems.slice(0, 5).map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          {problems.length > 5 && <p>And {problems.length - 5} more of the same kind.</p>}
        </div>
      )}
      {erasedElsewhere && (
        <p class="notice">The pile was erased in another tab, so it is gone here too. If you have a save file, open it to go on.</p>
      )}
    </div>
  );
}

const TROUBLES: Readonly<Record<Trouble, string>> = {
  full: 'Your browser’s storage for this site is full. Free some space, and the next step keeps them all.',
  blocked: 'Your browser does not let this page keep anything.',
  newer: 'A newer version of this site has the pile open. Close its other tabs, then reload this page.',
};
