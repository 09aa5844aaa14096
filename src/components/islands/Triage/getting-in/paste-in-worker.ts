import type { FromPasteWorker, PageReport, Paste } from '#archive/index.ts';
import { askWorker } from './ask-worker.ts';

/**
 * Reads a paste in a worker of its own, which is fetched with the first one and ended with the reading.
 *
 * @throws an Error whose message can be shown as it is when the worker cannot be loaded or breaks down.
 */
export async function readPasteInWorker(paste: Paste): Promise<PageReport> {
  const worker = new Worker(new URL('../../../../archive/paste/worker.ts', import.meta.url), { type: 'module' });
  const answer = await askWorker<FromPasteWorker>(worker, paste, TROUBLE);
  if (answer === 'not loaded') throw new Error(TROUBLE.notLoaded);
  return answer;
}

const TROUBLE = {
  notLoaded: 'The part that reads a pasted page could not be loaded. Check that you are online, then paste again; nothing was kept.',
  broke: 'Reading stopped because of a fault on our side. Nothing was kept. Type the names instead, one a line.',
};
