import { readDay } from './date.ts';
import type { Day } from './reading.ts';
import type { ReadTable } from './tables/collector.ts';

/**
 * The table a file should hold by its name, whatever its folder, case, spaces and numbering. Names that only
 * end alike are other files: `guide_messages.csv` is no `messages.csv`.
 */
export function tableByName(path: string): ReadTable | undefined {
  if (isLeftover(path)) return undefined;
  const name = stem(path);
  return Object.hasOwn(TABLES, name) ? TABLES[name] : undefined;
}

/**
 * Why a file is not read, or undefined when only its header can tell what it is: a table under another name,
 * chosen by itself. Of a zip and a folder only what is known by name is opened.
 */
export function whyNotRead(path: string, chosenByItself: boolean): string | undefined {
  if (!isLeftover(path)) {
    if (/messages$/.test(stem(path))) return 'It looks like messages.csv, but holds conversations with a coach or a guide.';
    if (chosenByItself && /\.(?:csv|tsv|txt)$/i.test(path)) return undefined;
  }
  return 'Not needed: it says nothing about who invited you.';
}

/** The days that a path says an export was made on: at most one. */
export function dayInName(path: string): Day[] {
  const day = readDay(/LinkedInDataExport_(\d\d-\d\d-\d{4})/i.exec(path)?.[1]?.replaceAll('-', '/') ?? '');
  return day ? [day] : [];
}

/** `Comments_34875879.csv` and `Connections (1).csv` are numbered copies; spaces and underscores come and go. */
function stem(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return name
    .replace(/(?:\.(?:csv|tsv|txt))+$/, '')
    .replace(/(?:\s*\(\d+\)|_\d+|\s*-?\s*copy)+$/, '')
    .replace(/[\s_-]/g, '');
}

/** What a Mac puts beside each file, under the name of that file. */
function isLeftover(path: string): boolean {
  return /(?:^|\/)(?:__MACOSX\/|\._)/i.test(path);
}

const TABLES: Record<string, ReadTable> = {
  profile: 'profile',
  invitations: 'invitations',
  connections: 'connections',
  messages: 'messages',
  contacts: 'contacts',
  importedcontacts: 'contacts',
  endorsementreceivedinfo: 'endorsements-received',
  endorsementgiveninfo: 'endorsements-given',
  recommendationsreceived: 'recommendations-received',
  recommendationsgiven: 'recommendations-given',
  notes: 'notes',
  positions: 'positions',
};
