import type { FromPasteWorker, PageReport, Paste } from '#archive/index.ts';

/**
 * Reads a paste in a worker of its own, which is fetched with the first one and ended with the reading.
 *
 * @throws an Error whose message can be shown as it is when the worker cannot be loaded or breaks down.
 */
export function readPasteInWorker(paste: Paste): Promise<PageReport> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../../../../archive/paste/worker.ts', import.meta.url), { type: 'module' });
    const end = (settle: () => void): void => {
      worker.terminate();
      settle();
    };
    worker.onmessage = ({ data }: MessageEvent<FromPasteWorker>) =>
      end(() => (data === 'not loaded' ? reject(new Error(NOT_LOADED)) : resolve(data)));
    worker.onerror = (event) => {
      event.preventDefault();
      end(() => reject(new Error(event.message ? BROKE : NOT_LOADED)));
    };
    worker.postMessage(paste);
  });
}

const NOT_LOADED = 'The part that reads a pasted page could not be loaded. Check that you are online, then paste again; nothing was kept.';
const BROKE = 'Reading stopped because of a fault on our side. Nothing was kept. Type the names instead, one a line.';
