import { todayIn, type Entry } from '#pile/index.ts';
import { saveFile } from '#pile/save-file.ts';
import { download } from '../download.ts';

/** Downloads the whole pile as a save file. */
export default function SaveButton({ log }: { log: readonly Entry[] }) {
  return (
    <button type="button" onClick={() => save(log)}>
      Download a save file
    </button>
  );
}

/** Downloads steps as a save file, named by the day. */
export const save = (log: readonly Entry[]): void =>
  download(`invitations-${todayIn()}.pile.json`, 'application/json', saveFile(log, new Date()));
