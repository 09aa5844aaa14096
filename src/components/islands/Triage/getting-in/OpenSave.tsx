import { useEffect, useState } from 'preact/hooks';
import type { ReadSave } from '#pile/save-file.ts';
import { pileStore } from '#state/pile.ts';
import KeepQuestion from './KeepQuestion.tsx';
import { readSaveInWorker } from './read-save-in-worker.ts';
import { say } from '../announce.ts';
import { number } from '../words.ts';

/** Opens a save file: a new pile, or what an open pile does not have. */
export default function OpenSave({ into = false, given }: Props) {
  const [read, setRead] = useState<ReadSave>();
  const [trouble, setTrouble] = useState<string>();
  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setTrouble(undefined);
    try {
      const save = await readSaveInWorker(file);
      if (!save.log.some(({ kind }) => kind === 'import')) throw new Error('The file holds no people. Nothing was opened.');
      setRead(save);
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    }
  };
  useEffect(() => void open(given), [given]);
  return (
    <section aria-labelledby="open-save">
      <h2 id="open-save">{into ? 'Add from a save file' : 'Go on with a save file'}</h2>
      {trouble && (
        <p class="notice problem" role="alert">
          {trouble}
        </p>
      )}
      <p>
        <label for="save-file">A save file you downloaded here</label>
        <input id="save-file" type="file" onChange={(event) => void open(event.currentTarget.files?.[0])} />
      </p>
      {read && (
        <div class="notice">
          <p>
            Saved on {savedOn(read.savedAt)}: {number(read.log.length)} steps.
          </p>
          {read.problems.length > 0 && (
            <ul>
              {read.problems.slice(0, 5).map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
              {read.problems.length > 5 && <li>And {read.problems.length - 5} more lines.</li>}
            </ul>
          )}
          {into ? (
            <button
              type="button"
              class="primary"
              onClick={() => {
                const before = pileStore.get().pile.log.length;
                void pileStore.restore('device', read.log);
                setRead(undefined);
                say(
                  pileStore.get().pile.log.length > before
                    ? 'The save file was added. Undo takes it back whole.'
                    : 'Everything in the save file is here already.',
                );
              }}
            >
              Add what is missing here
            </button>
          ) : (
            <KeepQuestion use="Open it" onKeep={(keeping) => void pileStore.restore(keeping, read.log)} />
          )}
        </div>
      )}
    </section>
  );
}

const savedOn = (at: string): string =>
  Number.isNaN(Date.parse(at)) ? 'an unknown day' : new Date(at).toLocaleDateString('en-GB', { dateStyle: 'long' });

interface Props {
  /** Into the pile that is open. */
  readonly into?: boolean;
  /** One that was dropped among other files. */
  readonly given?: File | undefined;
}
