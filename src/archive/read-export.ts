import { chunksOf } from './chunks.ts';
import { CHOOSE, beginsAsSaveFile, isZip, SAVE_FILE, START, wrongKind } from './file-kind.ts';
import { dayInName } from './day-in-name.ts';
import { tableByName, whyNotRead } from './file-names.ts';
import { drawTogether } from './join/draw-together.ts';
import { readerOfRewritten, readTable, type TableFile } from './read-table.ts';
import { readTables, type DateReading, type FileReport, type Reading, type ReadTable } from './reading.ts';
import { Shelf } from './shelf.ts';
import { FileTally } from './file-tally.ts';
import { Trouble } from './trouble.ts';
import { hasEnd, readDirectory } from './zip/directory.ts';
import { unpack, whyNotUnpacked, wouldBurst } from './zip/entry.ts';

/**
 * Reads a LinkedIn export: zips, the CSV files in them, the files of a folder, in any mixture. Streams
 * throughout; only the tables that are needed are unpacked, and nothing is used of a file that proves damaged.
 *
 * @param sources `name` is a file's name or, for a folder, its path
 * @throws nothing that is wrong with a file: that is told in the report.
 */
export async function readExport(sources: readonly Source[], { onProgress, said }: ReadOptions = {}): Promise<Reading> {
  const plan: Plan = { files: [], unread: [], days: [] };
  const isStrange = sources.every(({ name }) => !/\.zip$/i.test(name) && !isMainTable(tableByName(name)));
  for (const source of sources) {
    await guarded(source, plan.unread, () => choose(source, plan, { isOneOfMany: sources.length > 1, isStrange }));
  }
  plan.files.sort((one, other) => placeOf(one) - placeOf(other));

  const ofBytes = plan.files.reduce((sum, { size }) => sum + size, 0);
  const shelf = new Shelf();
  const reports: FileReport[] = [];
  let bytes = 0;
  let rows = 0;
  for (const file of plan.files) {
    let toldAt = bytes;
    const tell = (more: number): void => onProgress?.({ bytes: Math.min(bytes, ofBytes), ofBytes, rows: rows + more, file: file.name });
    const onRead = (length: number, more: number): void => {
      bytes += length;
      if (bytes - toldAt < STEP) return;
      toldAt = bytes;
      tell(more);
    };
    tell(0);
    await guarded(file, reports, () => readTable(file, shelf, { onRead, said }));
    tell(reports.at(-1)?.rows ?? 0);
    rows += reports.at(-1)?.rows ?? 0;
  }
  return drawTogether(shelf, [...reports, ...plan.unread], plan.days);
}

export interface Source {
  readonly name: string;
  readonly blob: Blob;
}

export interface ReadOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** What the reader said of dates that can be read either way. */
  readonly said?: readonly DateReading[] | undefined;
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

/**
 * Decides what of a source is read; answers with a report if nothing is.
 *
 * @param isStrange no name of all that was chosen tells of invitations, connections or messages, nor of a zip
 */
async function choose(
  { name, blob }: Source,
  plan: Plan,
  { isOneOfMany, isStrange }: { isOneOfMany: boolean; isStrange: boolean },
): Promise<FileReport | undefined> {
  plan.days.push(...dayInName(name));
  const hint = tableByName(name);
  const start = new Uint8Array(await blob.slice(0, START).arrayBuffer());
  const isNamedZip = /\.zip$/i.test(name);
  if (isNamedZip && blob.size === 0) throw new Trouble('The zip is empty (0 bytes). Download it again.');
  // Some mail programs put lines of their own before it.
  if (isZip(start) || (isNamedZip && (await hasEnd(blob)))) return planZip(name, blob, plan);
  if (beginsAsSaveFile(start)) return new FileTally({ name }).leave(SAVE_FILE);
  const inFolder = name.includes('/');
  const why = hint ? undefined : whyNotRead(name, !inFolder || isStrange);
  if (!why) {
    plan.files.push({ name, hint, size: blob.size, isOneOfMany: isOneOfMany && !hint, chunks: () => chunksOf(blob.stream()) });
    return undefined;
  }
  // Of a folder much is of no use; a file chosen by itself deserves to hear what it is.
  const alone = isOneOfMany ? undefined : why;
  const wrong = inFolder
    ? undefined
    : (wrongKind(start) ?? (isNamedZip ? `It is not a zip, or its beginning is damaged. ${CHOOSE}` : alone));
  if (wrong) throw new Trouble(wrong);
  return new FileTally({ name }).leave(why);
}

async function planZip(within: string, blob: Blob, plan: Plan): Promise<FileReport | undefined> {
  const entries = (await readDirectory(blob)).filter(({ name }) => !name.endsWith('/'));
  const hints = new Map(entries.map((entry) => [entry, tableByName(entry.name)]));
  if (![...hints.values()].some(isMainTable)) {
    const { hintsByHeader, nothingIn, zipsIn } = await readerOfRewritten();
    const unknown = entries.filter((entry) => !hints.get(entry));
    for (const [entry, table] of await hintsByHeader(unknown, blob)) hints.set(entry, table);
    if (![...hints.values()].some(Boolean)) {
      const zips = await zipsIn(entries, blob, within);
      for (const inner of zips) {
        await guarded(inner, plan.unread, () => choose(inner, plan, { isOneOfMany: true, isStrange: false }));
      }
      if (zips.length > 0) return undefined;
      // Of a folder much is of no use.
      if (within.includes('/')) return new FileTally({ name: within }).leave(whyNotRead(within, false) ?? '');
      throw new Trouble(nothingIn(entries));
    }
  }
  const wanted = entries.filter((entry) => hints.get(entry));
  if (wouldBurst(wanted)) throw new Trouble(`The zip would unpack to more than an export can hold. ${CHOOSE}`);
  for (const entry of entries) {
    const { name, size } = entry;
    plan.days.push(...dayInName(name));
    const hint = hints.get(entry);
    const trouble = hint && whyNotUnpacked(entry);
    if (trouble) plan.unread.push(new FileTally({ name, within }).fail(trouble));
    else if (hint) plan.files.push({ name, within, hint, size, chunks: () => unpack(blob, entry) });
    else plan.unread.push(new FileTally({ name, within }).leave(whyNotRead(name, false) ?? ''));
  }
  return undefined;
}

const isMainTable = (table: ReadTable | undefined): boolean => table === 'invitations' || table === 'connections' || table === 'messages';

/** In bytes: how often progress is told. Each time costs the page a moment. */
const STEP = 1 << 20;

/** Runs a step for one file; what is wrong with that file goes into its report, and the others are read all the same. */
async function guarded(
  file: { name: string; within?: string },
  reports: FileReport[],
  step: () => Promise<FileReport | undefined>,
): Promise<void> {
  try {
    const report = await step();
    if (report) reports.push(report);
  } catch (error) {
    const gone = error instanceof DOMException && 'It changed or went away while it was being read. Choose it again.';
    const trouble = error instanceof Trouble ? error.message : gone;
    if (!trouble) throw error;
    reports.push(new FileTally(file).fail(trouble));
  }
}

/** Where a file stands in the order of reading. What no name tells is read after the invitations; it cannot be messages. */
function placeOf({ hint = 'connections' }: TableFile): number {
  return readTables.indexOf(hint);
}
