import { chunksOf } from './chunks.ts';
import { isZip, START, wrongKind } from './file-kind.ts';
import { dayInName, tableByName, whyNotRead } from './file-names.ts';
import { drawTogether } from './join/draw-together.ts';
import { readTable, type TableFile } from './read-table.ts';
import type { FileReport, Reading } from './reading.ts';
import { Shelf } from './shelf.ts';
import { readingOrder } from './tables/collectors.ts';
import { Tally } from './tally.ts';
import { Trouble } from './trouble.ts';
import { readDirectory, type Entry } from './zip/directory.ts';
import { unpack, whyNotUnpacked } from './zip/entry.ts';

/**
 * Reads a LinkedIn export: zips, the CSV files in them, the files of a folder, in any mixture. Streams
 * throughout; only the tables that are needed are unpacked, and nothing is used of a file that proves damaged.
 *
 * @param sources `name` is a file's name or, for a folder, its path
 * @throws the signal's reason when aborted. All else is told in the report.
 */
export async function readExport(sources: readonly Source[], { onProgress, signal }: ReadOptions = {}): Promise<Reading> {
  const plan: Plan = { files: [], unread: [], days: [] };
  for (const source of sources) await guarded(source, plan.unread, signal, () => choose(source, plan, signal));
  plan.files.sort((one, other) => orderOf(one) - orderOf(other));

  const ofBytes = plan.files.reduce((sum, { size }) => sum + size, 0);
  const shelf = new Shelf();
  const reports: FileReport[] = [];
  let bytes = 0;
  let rows = 0;
  for (const file of plan.files) {
    const told = (more: number): void => onProgress?.({ bytes: Math.min(bytes, ofBytes), ofBytes, rows: rows + more, file: file.name });
    told(0);
    const counted: TableFile = { ...file, chunks: () => count(file.chunks(), (length) => (bytes += length)) };
    const report = await guarded(file, reports, signal, () => readTable(counted, shelf, told));
    if (!report) continue;
    reports.push(report);
    rows += report.rows;
    told(0);
  }
  return drawTogether(shelf, [...reports, ...plan.unread], plan.days);
}

export interface Source {
  readonly name: string;
  readonly blob: Blob;
}

export interface ReadOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** How far the reading is. */
export interface Progress {
  /** Unpacked bytes read so far, of all that will be. */
  readonly bytes: number;
  readonly ofBytes: number;
  readonly rows: number;
  /** The file being read. */
  readonly file: string;
}

interface Plan {
  readonly files: TableFile[];
  /** Reports on what will not be read. */
  readonly unread: FileReport[];
  /** The days that names of zips and folders tell. */
  readonly days: string[];
}

/** Decides what of a source is read. */
async function choose({ name, blob }: Source, plan: Plan, signal: AbortSignal | undefined): Promise<void> {
  const day = dayInName(name);
  if (day) plan.days.push(day);
  const hint = tableByName(name);
  const why = hint ? undefined : whyNotRead(name, !name.includes('/'));
  const isTable = hint !== undefined || why === undefined;
  const start = new Uint8Array(await blob.slice(0, START).arrayBuffer());
  if (isZip(start) && !/__MACOSX/.test(name)) return planZip(name, blob, plan, signal);
  // Of a folder much is of no use; a file chosen by itself deserves to hear what it is.
  if (!isTable && (name.includes('/') || !looksWrong(name, start))) {
    const tally = new Tally({ name });
    tally.leave(why ?? '');
    plan.unread.push(tally.report());
    return;
  }
  if (!isTable) throw new Trouble(wrongKind(start) ?? 'It is not a zip, or it is damaged at its very beginning. Download it again.');
  plan.files.push({ name, hint, size: blob.size, chunks: () => chunksOf(blob.stream(), signal) });
}

function looksWrong(name: string, start: Uint8Array): boolean {
  return wrongKind(start) !== undefined || /\.zip$/i.test(name);
}

async function planZip(zip: string, blob: Blob, plan: Plan, signal: AbortSignal | undefined): Promise<void> {
  const entries = (await readDirectory(blob)).filter(({ name }) => !name.endsWith('/'));
  const wanted = entries.filter(({ name }) => tableByName(name));
  if (wanted.length === 0) throw new Trouble(nothingIn(entries));
  if (wanted.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) {
    throw new Trouble('The zip would unpack to more than an export can hold. Choose the zip as LinkedIn made it.');
  }
  for (const entry of entries) {
    const { name, size } = entry;
    const day = dayInName(name);
    if (day) plan.days.push(day);
    const hint = tableByName(name);
    const trouble = whyNotUnpacked(entry);
    const tally = new Tally({ name, within: zip });
    if (trouble && hint) plan.unread.push(tally.failed(trouble));
    else if (hint) plan.files.push({ name, within: zip, hint, size, chunks: () => unpack(blob, entry, signal) });
    else {
      tally.leave(whyNotRead(name, false) ?? '');
      plan.unread.push(tally.report());
    }
  }
}

/** In bytes, unpacked. */
const MOST_BYTES = 2_000_000_000;

function nothingIn(entries: readonly Entry[]): string {
  const names = entries.map(({ name }) => name);
  if (names.length === 0) return 'The zip is empty. Download it again.';
  if (names.includes('[Content_Types].xml')) {
    return 'It is an Office document, not a zip of tables. In Excel, save the sheet as “CSV UTF-8”, or choose the zip from LinkedIn.';
  }
  if (names.some((name) => /\.zip$/i.test(name))) return 'The zip holds another zip. Unpack it once and choose the one inside.';
  return `The zip holds none of the files of an export, such as Invitations.csv; it holds ${names.slice(0, 3).join(', ')}. If they only have other names, unpack it and choose them one by one.`;
}

/** Runs a step for one file; what is wrong with that file goes into its report, and the others are read all the same. */
async function guarded<T>(file: { name: string; within?: string }, reports: FileReport[], signal: AbortSignal | undefined, step: () => Promise<T>): Promise<T | undefined> {
  signal?.throwIfAborted();
  try {
    return await step();
  } catch (error) {
    if (signal?.aborted) throw error;
    reports.push(new Tally(file).failed(sentenceFor(error)));
    return undefined;
  }
}

function sentenceFor(error: unknown): string {
  if (error instanceof Trouble) return error.message;
  if (error instanceof DOMException) return 'It changed or went away while it was being read. Choose it again.';
  throw error;
}

async function* count(chunks: AsyncIterable<Uint8Array>, add: (length: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    add(chunk.length);
    yield chunk;
  }
}

function orderOf({ hint }: TableFile): number {
  // What no name tells is read after the invitations; it cannot be messages.
  return hint ? readingOrder.indexOf(hint) : 1.5;
}
