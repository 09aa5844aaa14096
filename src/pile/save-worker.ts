import { readSaveFile, type ReadSave } from './save-file.ts';

/** The worker of save files: it is sent one, answers with what it holds, and is ended. A long one would stop the page. */
self.addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  data
    .text()
    .then((text): FromSaveWorker => ({ save: readSaveFile(text) }))
    .catch((error: unknown): FromSaveWorker => ({ trouble: error instanceof Error ? error.message : String(error) }))
    .then((answer) => self.postMessage(answer));
});

export type FromSaveWorker = { readonly save: ReadSave } | { readonly trouble: string };
