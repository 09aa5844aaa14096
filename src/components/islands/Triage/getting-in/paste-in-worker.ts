import { readInParts, type FromPasteWorker, type Language, type PageReport, type Paste, type PastePart } from '#archive/index.ts';
import { askWorker } from './ask-worker.ts';

/**
 * Reads a paste in workers, each for its own sort, which are fetched when one is needed and ended with the reading.
 *
 * @throws an Error whose message can be shown as it is when a part cannot be loaded or breaks down.
 */
export function readPasteInWorker(paste: Paste): Promise<PageReport> {
  return readInParts(
    paste,
    (part, sent) => askWorker<FromPasteWorker>(WORKERS[part](), sent, TROUBLE),
    (languages) => askWorker<readonly Language[]>(everyWord(), languages, TROUBLE),
  );
}

const WORKERS: Readonly<Record<PastePart, () => Worker>> = {
  marked: () => new Worker(new URL('../../../../archive/paste/marked-worker.ts', import.meta.url), { type: 'module' }),
  unmarked: () => new Worker(new URL('../../../../archive/paste/unmarked-worker.ts', import.meta.url), { type: 'module' }),
  text: () => new Worker(new URL('../../../../archive/paste/text-worker.ts', import.meta.url), { type: 'module' }),
  other: () => new Worker(new URL('../../../../archive/paste/other-worker.ts', import.meta.url), { type: 'module' }),
};

const everyWord = (): Worker => new Worker(new URL('../../../../archive/paste/words-worker.ts', import.meta.url), { type: 'module' });

const TROUBLE = {
  notLoaded: 'The part that reads a pasted page could not be loaded. Check that you are online, then paste again; nothing was kept.',
  broke: 'Reading stopped because of a fault on our side. Nothing was kept. Type the names instead, one a line.',
};
