import type { Entry } from './entry.ts';
import { readEntry } from './entry-schema.ts';
import { FORMAT, VERSION } from './save-format.ts';

/**
 * A pile as a file: JSON Lines, UTF-8. The first line names the format and its version; each line after it
 * is one entry. A file that was cut off still gives every whole line.
 */
export function saveFile(log: readonly Entry[], at: Date): string {
  const head = { format: FORMAT, version: VERSION, savedAt: at.toISOString(), entries: log.length };
  return [head, ...log].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/**
 * Reads a save file as far as it can be read. `problems` says in sentences what was not, and where.
 *
 * @throws Error in words for the reader when the file is no save file at all.
 */
export function readSaveFile(text: string): ReadSave {
  const [first = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const head = parsed(first);
  if (!isHead(head)) {
    throw new Error(
      'This is not a save file of this site: its first line does not say so. Choose the file you downloaded here; its name ends in “.pile.json”.',
    );
  }
  const problems: string[] = [];
  if (head.version > VERSION)
    problems.push(
      `The file was saved by a newer version of this site (${head.version}; this one reads ${VERSION}). What this version knows is in use.`,
    );
  const log: Entry[] = [];
  const seen = new Set<string>();
  for (const [i, line] of lines.entries()) {
    if (!line.trim()) continue;
    const raw = parsed(line);
    const read = raw === undefined ? { problem: 'the line is damaged or cut off' } : readEntry(raw);
    if ('problem' in read) problems.push(`Line ${i + 2} could not be read: ${read.problem}.`);
    else if (!seen.has(read.entry.id)) {
      seen.add(read.entry.id);
      log.push(read.entry);
    }
  }
  const missing = head.entries - log.length;
  if (missing > 0 && problems.length === 0)
    problems.push(`The file should hold ${head.entries} entries; ${missing} of them are missing from its end.`);
  return { log, problems, savedAt: head.savedAt };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isHead(head: unknown): head is Head {
  if (typeof head !== 'object' || head === null) return false;
  const { format, version, entries, savedAt } = head as Partial<Record<keyof Head, unknown>>; // looked at field by field
  return format === FORMAT && typeof version === 'number' && typeof entries === 'number' && typeof savedAt === 'string';
}

interface Head {
  readonly format: typeof FORMAT;
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
  /** How many lines follow. */
  readonly entries: number;
}

export interface ReadSave {
  readonly log: readonly Entry[];
  readonly problems: readonly string[];
  readonly savedAt: string;
}
