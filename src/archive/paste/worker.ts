import type { Reading } from '../reading.ts';
import { readPage, type Paste } from './read-paste.ts';
import { readingOf } from './reading.ts';
import type { PasteKind } from './report.ts';

/** The worker of pastes: it is sent both forms of one, answers with what it read, and is ended. Nothing of the paste outlives it. */
self.addEventListener('message', ({ data }: MessageEvent<Paste>) => {
  const page = readPage(data);
  const answer: FromPasteWorker = { page: page.page, reading: readingOf(page) };
  self.postMessage(answer);
});

export interface FromPasteWorker {
  readonly page: PasteKind;
  readonly reading: Reading;
}
