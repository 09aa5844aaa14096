import { readPage, type Paste } from './read-paste.ts';
import type { PageReport } from './report.ts';

/** The worker of pastes: it is sent both forms of one, answers with what it read, and is ended. Nothing of the paste outlives it. */
self.addEventListener('message', ({ data }: MessageEvent<Paste>) => {
  const answer: FromPasteWorker = readPage(data);
  self.postMessage(answer);
});

export type FromPasteWorker = PageReport;
