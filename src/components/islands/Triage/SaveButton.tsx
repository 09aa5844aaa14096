import { todayIn, type Entry } from '#pile/index.ts';
import { saveFile } from '#pile/save-file.ts';
import { download } from '../download.ts';

/** Downloads the whole pile as a save file. */
export default function SaveButton({ log }: { log: readonly Entry[] }) {
  const save = (): void => download(`invitations-${todayIn()}.pile.jsonl`, 'application/jsonl', saveFile(log, new Date()));
  return (
    <button type="button" onClick={save}>
      Download a save file
    </button>
  );
}
