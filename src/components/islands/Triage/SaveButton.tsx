import { todayIn, type Entry } from '#pile/index.ts';
import { saveFile } from '#pile/save-file.ts';
import { download } from '../download.ts';
import FileButton from '../FileButton.tsx';

/** Downloads the whole pile as a save file. */
export default function SaveButton({ log }: { log: readonly Entry[] }) {
  return <FileButton label="Download a save file" make={() => save(log)} />;
}

/** Downloads steps as a save file, named by the day, and says so. */
export function save(log: readonly Entry[]): string {
  const name = `invitations-${todayIn()}.pile.json`;
  download(name, 'application/json', saveFile(log, new Date()));
  return `A save file was made: ${name}.`;
}
