import { FORMAT } from '#pile/save-format.ts';
import type { ReadSave } from '#pile/save-file.ts';
import type { FromSaveWorker } from '#pile/save-worker.ts';

/**
 * Reads a save file in a worker of its own, which is fetched now and ended with the reading.
 *
 * @throws an Error whose message can be shown as it is: it is no save file, or the worker cannot be loaded.
 */
export function readSaveInWorker(file: Blob): Promise<ReadSave> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../../../../pile/save-worker.ts', import.meta.url), { type: 'module' });
    const end = (settle: () => void): void => {
      worker.terminate();
      settle();
    };
    worker.onmessage = ({ data }: MessageEvent<FromSaveWorker>) =>
      end(() => ('save' in data ? resolve(data.save) : reject(new Error(data.trouble))));
    worker.onerror = (event) => {
      event.preventDefault();
      end(() => reject(new Error(NOT_LOADED)));
    };
    worker.postMessage(file);
  });
}

/** Whether a file begins as a save file does, whatever its name. */
export const isSaveFile = async (file: Blob): Promise<boolean> => (await file.slice(0, 100).text()).includes(`"format":"${FORMAT}"`);

const NOT_LOADED = 'The part that reads save files could not be loaded. Check that you are online, then try again; nothing has been lost.';
