import { useState } from 'preact/hooks';
import type { DateReading, Progress, Reading } from '#archive/index.ts';
import type { Origin } from '#pile/index.ts';
import Files from './Files.tsx';
import NamesBox, { NamesHelp } from './NamesBox.tsx';
import Progressing from './Progressing.tsx';
import { readInWorker } from './read-in-worker.ts';
import { isSaveFile } from './read-save-in-worker.ts';
import { say } from '../announce.ts';

/** The three ways to people: typed or pasted names, files of an export, or the invented demo. */
export default function WaysIn({ onRead, onSave, demo = true }: Props) {
  const [stop, setStop] = useState<AbortController>();
  const [progress, setProgress] = useState<Progress>();
  const [failed, setFailed] = useState<{ why: string; again: () => void }>();

  const run = async (find: () => Files | Promise<Files>, from: Origin): Promise<void> => {
    const stop = new AbortController();
    setFailed(undefined);
    setProgress(undefined);
    setStop(stop);
    try {
      const files = [...(await find())];
      // A save file among them is opened as what it is; alone it is no export at all.
      const saves = await Promise.all(files.map(({ file }) => isSaveFile(file)));
      const save = files[saves.indexOf(true)];
      if (save) onSave(save.file);
      const others = files.filter((_, i) => !saves[i]);
      if (others.length > 0) {
        const reading = await readInWorker(others, { signal: stop.signal, onProgress: setProgress });
        const said: DateReading[] = [];
        onRead(reading, from, (more) => {
          said.push(more);
          return readInWorker(others, { said });
        });
      }
    } catch (error) {
      if (stop.signal.aborted) say('Stopped. Nothing was kept.');
      else setFailed({ why: error instanceof Error ? error.message : String(error), again: () => void run(find, from) });
    }
    setStop(undefined);
  };

  if (stop) return <Progressing progress={progress} onStop={() => stop.abort()} />;
  return (
    <>
      {failed && (
        <div class="notice problem" role="alert">
          <p>
            <strong>Nothing was opened.</strong> {failed.why}
          </p>
          <button type="button" onClick={failed.again}>
            Try again
          </button>
        </div>
      )}
      <div class="get-in">
        <section aria-labelledby="paste-names">
          <h2 id="paste-names">Paste or type names</h2>
          <NamesHelp />
          <NamesBox onRead={(reading) => onRead(reading, 'names')} />
        </section>
        <Files onFiles={(files) => void run(() => files, 'export')} />
        {demo && (
          <section class="ghost" aria-labelledby="try-demo">
            <h2 id="try-demo">Try it with 60 invented people</h2>
            <p>None of them is real. The demo is opened in the same way as an export.</p>
            <button type="button" onClick={() => void run(demoFiles, 'demo')}>
              Open the demo
            </button>
          </section>
        )}
      </div>
    </>
  );
}

async function demoFiles(): Promise<Files> {
  const { demoExport } = await import('#archive/demo/index.ts');
  const now = new Date();
  // As if it were made today, so that its invitations do not grow old.
  const made = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return demoExport({ seed: 14, size: 60, made }).map(({ name, text }) => ({ name, file: new File([text], name) }));
}

type Files = readonly { readonly name: string; readonly file: File }[];

export type ReadAgain = (said: DateReading) => Promise<Reading>;

interface Props {
  /** `again` reads the same files another time, with what the reader says of their dates. */
  readonly onRead: (reading: Reading, from: Origin, again?: ReadAgain) => void;
  /** A save file was among the files. */
  readonly onSave: (file: File) => void;
  /** Whether the demo is offered; beside a real pile it is not. */
  readonly demo?: boolean;
}
