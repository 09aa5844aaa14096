import { CHOOSE } from './file-kind.ts';
import { readTables, type FileReport, type ReadTable, type Table } from './reading.ts';

/**
 * The table a file should hold by its name, whatever its folder, case, spaces and numbering, and whatever document a spreadsheet says it is a
 * sheet of. Names that only end alike are other files: `guide_messages.csv` is no `messages.csv`.
 */
export function tableByName(path: string): ReadTable | undefined {
  if (isLeftover(path)) return undefined;
  const names = [stem(path), stem(path.replace(/^.* - /, ''))];
  return readTables.find((table) => names.includes(table.replace('-', ''))) ?? OTHER_NAMES.get(names[0] ?? '');
}

/** The table a report is about: what the file was taken for or, if it failed, what its name speaks of. */
export function tableOf({ takenFor, name }: Pick<FileReport, 'takenFor' | 'name'>): Table | undefined {
  return takenFor ?? tableByName(name);
}

/**
 * Whether people or decisions hang on a file: invitations, connections, messages, and whatever was chosen that
 * may be one of these. Trouble with any other is worth a quiet line.
 */
export function isMain(file: FileReport): boolean {
  return !SIDE.has(tableOf(file) ?? 'invitations');
}

const SIDE: ReadonlySet<Table> = new Set([
  ...(['contacts', 'profile', 'positions', 'education', 'notes', 'endorsements-received', 'endorsements-given'] as const),
  ...(['recommendations-received', 'recommendations-given'] as const),
]);

/**
 * Why a file is not read, or undefined when only its header can tell what it is: a table under another name,
 * chosen by itself. Of a zip and a folder only what is known by name is opened.
 */
export function whyNotRead(path: string, chosenByItself: boolean): string | undefined {
  if (!isLeftover(path)) {
    if (/messages$/.test(stem(path))) return 'It looks like messages.csv, but holds conversations with a coach or a guide.';
    if (chosenByItself && /\.(?:csv|tsv|txt)$/i.test(path)) return undefined;
    if (chosenByItself && !path.includes('/')) return `It is no CSV file and no zip. ${CHOOSE}`;
  }
  return 'Not needed: it says nothing about who invited you.';
}

/** `Comments_34875879.csv` and `Connections (1).csv` are numbered copies; spaces and underscores come and go. */
function stem(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name.length > LONGEST) return '';
  return name
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/(?:\.(?:csv|tsv|txt))+$/, '')
    .replace(/(?:\(\d+\)|_\d+|-?(?:kopie|cop(?:y|i[ae])))+$|^(?:copyof|kopievon|copi[ae]d[ei])/g, '')
    .replace(/[_-]/g, '');
}

/** In letters: no file of an export has a longer name, and a made-up one must not take long. */
const LONGEST = 100;

/** What a Mac puts beside each file, under the name of that file. */
function isLeftover(path: string): boolean {
  return /(?:^|\/)(?:__MACOSX\/|\._)/i.test(path);
}

/** Names that are not those of their tables. */
const OTHER_NAMES = new Map<string, ReadTable>([
  ['importedcontacts', 'contacts'],
  ['endorsementreceivedinfo', 'endorsements-received'],
  ['endorsementgiveninfo', 'endorsements-given'],
]);
