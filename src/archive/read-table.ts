import { isUtf8, toUtf8 } from './csv/encoding.ts';
import { startOf } from './chunks.ts';
import { areLinesCells, findHeader, type Header } from './csv/header.ts';
import type { Row } from './csv/row.ts';
import { Scanner } from './csv/scanner.ts';
import { Dates } from './date/dates.ts';
import { wrongKind } from './file-kind.ts';
import type { DateReading, FileReport, ReadTable } from './reading.ts';
import type { Shelf } from './shelf.ts';
import type { RowFate } from './tables/collector.ts';
import { collectors } from './tables/collectors.ts';
import { FileTally } from './file-tally.ts';
import { Trouble } from './trouble.ts';

/**
 * Reads one file into the shelf, and reports what became of every row. A file that proves damaged at its
 * last byte has given nothing.
 *
 * @throws Trouble when it is of no use, and whatever the chunks throw.
 */
export async function readTable(file: TableFile, shelf: Shelf, { onRead, said }: HowToRead): Promise<FileReport> {
  const close = await readOnce(file, shelf, new Dates(), onRead);
  if (close) return close();
  const rewritten = await readerOfRewritten();
  const first = new rewritten.DateColumn(said);
  const closeFirst = await readOnce(file, shelf, first, onRead, rewritten);
  return first.isReadWrongly ? (await readOnce(file, shelf, new rewritten.DateColumn(said, first), onRead, rewritten))() : closeFirst();
}

/** @throws Trouble where it does not come. */
export async function readerOfRewritten(): Promise<Rewritten> {
  return import('./rewritten.ts').catch(() => {
    throw new Trouble(
      'It is not as LinkedIn made it, and the part that reads such files could not be loaded. Check that you are online, then choose the file again.',
    );
  });
}

interface HowToRead {
  readonly onRead: OnRead;
  /** What the reader said of dates that can be read in several ways. */
  readonly said?: readonly DateReading[] | undefined;
}

/**
 * Reads it to its end; what it answers hands the records over, and reports.
 *
 * @param rewritten what reads files of all kinds; without it, undefined at the first sign that a file is not as LinkedIn wrote it
 */
async function readOnce(file: TableFile, shelf: Shelf, dates: Dates, onRead: OnRead, rewritten: Rewritten): Promise<Close>;
async function readOnce(file: TableFile, shelf: Shelf, dates: Dates, onRead: OnRead): Promise<Close | undefined>;
async function readOnce(file: TableFile, shelf: Shelf, dates: Dates, onRead: OnRead, rewritten?: Rewritten): Promise<Close | undefined> {
  const tally = new FileTally(file);
  const { report } = tally;
  const chunks = file.chunks()[Symbol.asyncIterator]();
  const [start, whole] = await startOf(chunks);
  const wrong = wrongKind(start);
  if (wrong) throw new Trouble(wrong);
  onRead(start.length, 0);
  const utf8 = toUtf8(start);
  const first = utf8(start);
  const areCells = areLinesCells(first);
  if (!rewritten && (areCells || !isUtf8(first))) return undefined;
  const legacy = rewritten?.legacyDecoder(first);
  const lines = areCells ? rewritten?.wholeLines(legacy) : undefined;
  const next = lines ? (chunk?: Uint8Array) => lines.next(chunk && utf8(chunk)) : utf8;
  const head = lines ? lines.next(first, whole) : first;
  if (whole && head.every((byte) => byte <= SPACE)) {
    tally.warn('The file is empty.');
    return () => report;
  }
  const header = findHeader(head, whole, file.hint);
  if (!header) {
    if (!rewritten) return undefined;
    const sentence = rewritten.noHeader(head, whole, file.hint);
    if (file.isOneOfMany) return () => tally.leave(sentence);
    throw new Trouble(sentence);
  }
  if (header.table === 'messages' && file.hint !== 'messages') return () => tally.leave(OTHER_MESSAGES);

  const collector = collectors[header.table](header, file.name, shelf, dates);
  const width = header.cells.length;
  const take = (row: Row): void => tally.count(row, fateBefore(row, header) ?? collector.take(row));
  let hasMoreCells = false;
  const isForeign = (): boolean => !rewritten && (hasMoreCells || dates.isForeign);
  const scanner = new Scanner((row) => {
    hasMoreCells ||= row.fault === 'cells';
    if (row.line > header.line) void (rewritten ? rewritten.requoted(row, header, take, tally) : take(row));
    else if (row.line === header.line) scanner.width = width;
  }, header.delimiter);
  if (legacy) scanner.row.legacy = legacy;
  scanner.push(head);
  while (!whole && !isForeign()) {
    const { done, value } = await chunks.next();
    if (done) break;
    scanner.push(next(value));
    onRead(value.length, report.rows);
  }
  scanner.push(next());
  scanner.end();
  if (isForeign()) return undefined;
  return () => {
    tally.close(header, (lines ?? scanner).row, dates);
    if (report.outcome !== 'read') return report;
    for (const sentence of collector.close() ?? []) tally.warn(sentence);
    shelf.newest = Math.max(shelf.newest, dates.newest);
    return report;
  };
}

type Close = () => FileReport;

type Rewritten = typeof import('./rewritten.ts');

/** Is told how many bytes more were read, and how many rows there are so far. */
type OnRead = (length: number, rows: number) => void;

/** A file to be read. */
export interface TableFile {
  /** The path inside the zip, or the file's own name. */
  readonly name: string;
  /** The zip it comes out of. */
  readonly within?: string;
  /** The table its name speaks of. */
  readonly hint?: ReadTable | undefined;
  /** Whether its name speaks of none, but other files were chosen with it: then it may just be of no use. */
  readonly isOneOfMany?: boolean;
  /** In bytes, unpacked. */
  readonly size: number;
  chunks(): AsyncIterable<Uint8Array>;
}

/** The fate of a row that no table wants: one with a fault, a blank one, or the header again, where two files were put together. */
function fateBefore(row: Row, { cells }: Header): RowFate | undefined {
  if (row.fault) return FAULTS[row.fault];
  const [first = '', second] = cells;
  if (row.first(0) === first.charCodeAt(0) && row.text(0) === first && row.text(1) === second) return { skip: 'the heading again' };
  for (let column = 0; column < row.size; column++) if (row.has(column)) return undefined;
  return { skip: 'blank rows' };
}

const SPACE = 32;

const FAULTS = {
  quotes: { reject: 'Its quotes do not add up, or it is far too long, so where its cells end is not certain.' },
  cells: { reject: 'It has more cells than the header has columns; a comma in it may lack its quotes.' },
};

const OTHER_MESSAGES =
  'It has the columns of messages.csv but another name, as conversations with LinkedIn’s coaches have. If these are your messages, rename it to messages.csv.';
