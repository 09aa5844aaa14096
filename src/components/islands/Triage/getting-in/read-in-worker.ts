import type { DateReading, FromWorker, Progress, Reading, ToWorker } from '#archive/index.ts';

/**
 * Reads an export in a worker of its own, which is fetched now and ended with the reading. The page stays free.
 *
 * @throws the signal's reason when aborted; an Error whose message can be shown as it is when the worker cannot
 * be loaded or breaks down. What is wrong with the files themselves stands in the report.
 */
export function readInWorker(
  files: readonly { readonly name: string; readonly file: Blob }[],
  { onProgress, signal, said }: ReadOptions = {},
): Promise<Reading> {
  return new Promise<Reading>((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new Worker(new URL('../../../../archive/worker.ts', import.meta.url), { type: 'module' });
    const end = (settle: () => void): void => {
      signal?.removeEventListener('abort', abort);
      worker.terminate();
      settle();
    };
    const fail = (sentence: string): void => end(() => reject(new Error(sentence)));
    const abort = (): void => end(() => reject(signal?.reason));
    signal?.addEventListener('abort', abort);

    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'progress') onProgress?.(data.progress);
      else if (data.kind === 'done') end(() => resolve(data.reading));
      else fail(`${BROKE} (${data.detail})`);
    };
    worker.onmessageerror = () => fail(BROKE);
    worker.onerror = (event) => {
      event.preventDefault();
      // A script that could not be fetched says nothing; one that broke down says where.
      fail(event.message ? BROKE : NOT_LOADED);
    };

    const message: ToWorker = { files: files.map(({ name, file }) => ({ name, blob: file })), said };
    worker.postMessage(message);
  });
}

interface ReadOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** What the reader said of dates that can be read either way. */
  readonly said?: readonly DateReading[] | undefined;
}

const NOT_LOADED = 'The part that reads files could not be loaded. Check that you are online, then try again; nothing has been lost.';
const BROKE =
  'Reading stopped because of a fault on our side, or because memory ran out. Try again with fewer files; nothing has been lost.';
