import { useState } from 'preact/hooks';
import { pileStore, type PileState, type KeepingTrouble } from '#state/pile.ts';
import { number } from './words.ts';
import SaveButton, { save } from './SaveButton.tsx';

/** What went wrong with keeping the pile, and what to do now. */
export default function PileNotices({ state }: { state: PileState }) {
  return (
    <>
      <Troubles {...state} />
      {state.isErasing && <p class="notice">Erasing … If this takes long, close the other tabs of this site.</p>}
      {state.waiting > 0 && !state.trouble && (
        <p class="notice">Keeping {state.waiting === 1 ? 'the last step' : `the last ${state.waiting} steps`} …</p>
      )}
    </>
  );
}

function Troubles({ trouble, unkept, problems, erasedElsewhere, isStuck, pile, phase }: PileState) {
  return (
    <div role="alert">
      {trouble && (
        <div class="notice problem">
          <p>
            <strong>
              {unkept > 0
                ? `The last ${unkept === 1 ? 'step is' : `${unkept} steps are`} not kept.`
                : isStuck
                  ? 'The pile kept here cannot be opened.'
                  : trouble === 'held'
                    ? 'Another page holds the storage of the pile.'
                    : 'The pile cannot be kept.'}
            </strong>{' '}
            {TROUBLES[trouble]}
          </p>
          {phase === 'open' && trouble !== 'held' && (
            <p>
              Everything still works in this tab. Download the save file before you close it. <SaveButton log={pile.log} />
            </p>
          )}
        </div>
      )}
      {problems.length > 0 && (
        <div class="notice problem">
          <p>
            <strong>{isStuck ? 'Nothing of this pile could be read.' : 'Part of this pile could not be read.'}</strong>{' '}
            {isStuck ? 'Nothing was removed.' : 'The rest is in use, and nothing was removed.'}
          </p>
          <ul>
            {problems.slice(0, 5).map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          {problems.length > 5 && <p>And {problems.length - 5} more of the same kind.</p>}
        </div>
      )}
      {isStuck && <Stuck />}
      {erasedElsewhere && (
        <p class="notice">The pile was erased in another tab, so it is gone here too. If you have a save file, open it to go on.</p>
      )}
    </div>
  );
}

const TROUBLES: Readonly<Record<KeepingTrouble, string>> = {
  full: 'Your browser’s storage for this site is full. Free some space, and the next step keeps them all.',
  blocked: 'Your browser does not let this page keep anything.',
  newer: 'A newer version of this site has the pile open. Close its other tabs, then reload this page.',
  held: 'What was in it is erased; its empty shell goes when the other tabs of this site are closed. Until then no new pile is kept.',
  broken: 'Something went wrong that we do not know. Reload this page; what was kept before is still there.',
};

/** What can be done with a pile that is kept and cannot be opened. */
function Stuck() {
  const [said, setSaid] = useState('');
  const saveRest = async (): Promise<void> => {
    try {
      const log = await pileStore.salvage();
      if (log.length === 0) return setSaid('Nothing of it could be read.');
      save(log);
      setSaid(`${number(log.length)} steps are in the file.`);
    } catch {
      setSaid('Nothing of it could be read.');
    }
  };
  return (
    <div class="notice problem">
      <p>It is still on this device. Save what can be read of it, or erase it.</p>
      <div class="buttons">
        <button type="button" onClick={() => void saveRest()}>
          Save what can be read
        </button>
        <button type="button" class="danger" onClick={() => void pileStore.erase()}>
          Erase it from this device
        </button>
      </div>
      {said && <p>{said}</p>}
    </div>
  );
}
