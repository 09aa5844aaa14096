import { readKnown } from './read-known.ts';
import type { PageReport, Paste } from './report.ts';

/** The worker of pastes: it is sent both forms of one, answers with what it read, and is ended. Nothing of the paste outlives it. */
self.addEventListener('message', ({ data }: MessageEvent<Paste>) => {
  read(data).then(answer, reportError);
});

async function read(paste: Paste): Promise<FromPasteWorker> {
  const known = readKnown(paste);
  if (known) return known;
  // The whole reader, with its words of all languages, is loaded when a paste has anything that the small one does not know.
  const whole = await import('./read-paste.ts').catch(() => undefined);
  return whole ? whole.readPage(paste) : 'not loaded';
}

function answer(report: FromPasteWorker): void {
  self.postMessage(report);
}

/** What was read, or that the rest of the reader could not be loaded. */
export type FromPasteWorker = PageReport | 'not loaded';
