import { readExport, type Progress, type Source } from './read-export.ts';
import type { DateReading, Reading } from './reading.ts';

/**
 * The worker: it is sent the files once, tells how far it is, and answers with what it read. Whoever has
 * enough ends it; nothing in it outlives that.
 */
self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  readExport(data.files, { said: data.said, onProgress: (progress) => answer({ kind: 'progress', progress }) }).then(
    (reading) => answer({ kind: 'done', reading }),
    (error: unknown) => answer({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) }),
  );
});

function answer(message: FromWorker): void {
  self.postMessage(message);
}

export interface ToWorker {
  readonly files: readonly Source[];
  /** What the reader said of dates that can be read either way. */
  readonly said?: readonly DateReading[] | undefined;
}

export type FromWorker =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly reading: Reading }
  | { readonly kind: 'failed'; readonly detail: string };
