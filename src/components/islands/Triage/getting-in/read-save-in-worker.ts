import { FORMAT } from '#pile/save-format.ts';
import type { ReadSave } from '#pile/save-file.ts';
import type { FromSaveWorker } from '#pile/save-worker.ts';
import { askWorker } from './ask-worker.ts';

/**
 * Reads a save file in a worker of its own, which is fetched now and ended with the reading.
 *
 * @throws an Error whose message can be shown as it is: it is no save file, or the worker cannot be loaded or breaks down.
 */
export async function readSaveInWorker(file: Blob): Promise<ReadSave> {
  const worker = new Worker(new URL('../../../../pile/save-worker.ts', import.meta.url), { type: 'module' });
  const answer = await askWorker<FromSaveWorker>(worker, file, TROUBLE);
  if ('trouble' in answer) throw new Error(answer.trouble);
  return answer.save;
}

/** Whether a file begins as a save file does, whatever its name. */
export const isSaveFile = async (file: Blob): Promise<boolean> => (await file.slice(0, 100).text()).includes(`"format":"${FORMAT}"`);

const TROUBLE = {
  notLoaded: 'The part that reads save files could not be loaded. Check that you are online, then try again; nothing has been lost.',
  broke: 'Reading stopped because of a fault on our side, or because memory ran out. Nothing has been lost.',
};
