import { toUtf8 } from './csv/encoding.ts';
import { findHeader, noHeader, type Header } from './csv/header.ts';
import type { Row } from './csv/row.ts';
import { Scanner } from './csv/scanner.ts';
import { unwrapped } from './csv/unwrapped.ts';
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
  const own = new Dates();
  const close = await readOnce(file, shelf, own, onRead);
  if (!own.isForeign) return close();
  const { DateColumn } = await import('./date/column.ts').catch(() => {
    throw new Trouble(NO_DATES);
  });
  const first = new DateColumn(said);
  const closeFirst = await readOnce(file, shelf, first, onRead);
  return first.better ? (await readOnce(file, shelf, new DateColumn(said, first), onRead))() : closeFirst();
}

interface HowToRead {
  readonly onRead: OnRead;
  /** What the reader said of dates that can be read in several ways. */
  readonly said?: readonly DateReading[] | undefined;
}

/** Reads it to its end, or to the first date that `dates` do not know; what it answers hands the records over, and reports. */
async function readOnce(file: TableFile, shelf: Shelf, dates: Dates, onRead: OnRead): Promise<Close> {
  const tally = new FileTally(file);
  const { report } = tally;
  const chunks = file.chunks()[Symbol.asyncIterator]();
  const [start, whole] = await startOf(chunks);
  const wrong = wrongKind(start);
  if (wrong) throw new Trouble(wrong);
  onRead(start.length, 0);
  const utf8 = toUtf8(start);
  const head = utf8(start);
  if (whole && head.every((byte) => byte <= SPACE)) {
    tally.warn('The file is empty.');
    return () => report;
  }
  const header = findHeader(head, whole, file.hint);
  if (!header) {
    const sentence = noHeader(head, whole, file.hint);
    if (file.isOneOfMany) return () => tally.leave(sentence);
    throw new Trouble(sentence);
  }
  if (header.table === 'messages' && file.hint !== 'messages') return () => tally.leave(OTHER_MESSAGES);

  const collector = collectors[header.table](header, file.name, shelf, dates);
  const width = header.cells.length;
  const take = unwrapped((row) => tally.count(row, fateBefore(row, header) ?? collector.take(row)), header.delimiter, width);
  const scanner = new Scanner((row) => {
    if (row.line > header.line) take(row);
    else if (row.line === header.line) scanner.width = width;
  }, header.delimiter);
  scanner.push(head);
  while (!whole && !dates.isForeign) {
    const next = await chunks.next();
    if (next.done) break;
    scanner.push(utf8(next.value));
    onRead(next.value.length, report.rows);
  }
  scanner.push(utf8());
  scanner.end();
  return () => {
    tally.close(header, scanner.row, dates);
    if (report.outcome !== 'read') return report;
    for (const sentence of collector.close() ?? []) tally.warn(sentence);
    shelf.newest = Math.max(shelf.newest, dates.newest);
    return report;
  };
}

type Close = () => FileReport;

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

/** As much of a file as its header and what may stand above it can take, and whether that is all of it. */
async function startOf(chunks: AsyncIterator<Uint8Array>): Promise<[bytes: Uint8Array, whole: boolean]> {
  let bytes = new Uint8Array(0);
  while (bytes.length < START) {
    const { done, value } = await chunks.next();
    if (done) return [bytes, true];
    const longer = new Uint8Array(bytes.length + value.length);
    longer.set(bytes);
    longer.set(value, bytes.length);
    bytes = longer;
  }
  return [bytes, false];
}

const START = 1 << 15;

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

const NO_DATES =
  'A spreadsheet has changed its dates, and the part that reads those could not be loaded. Check that you are online, then choose the file again.';

const OTHER_MESSAGES =
  'It has the columns of messages.csv but another name, as conversations with LinkedIn’s coaches have. If these are your messages, rename it to messages.csv.';
