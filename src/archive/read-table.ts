import { asUtf8, joined } from './csv/encoding.ts';
import { findHeader, noHeader, type Header } from './csv/header.ts';
import type { Row } from './csv/row.ts';
import { Scanner } from './csv/scanner.ts';
import { wrongKind } from './file-kind.ts';
import type { FileReport } from './reading.ts';
import type { Shelf } from './shelf.ts';
import type { ReadTable } from './tables/collector.ts';
import { collectors } from './tables/collectors.ts';
import { Tally } from './tally.ts';
import { Trouble } from './trouble.ts';

/**
 * Reads one file into the shelf, and reports what became of every row. A file that proves damaged at its
 * last byte has given nothing.
 *
 * @throws whatever the chunks throw, if it is no Trouble: an abort, a file that went away.
 */
export async function readTable(file: TableFile, shelf: Shelf, onRows: (rows: number) => void): Promise<FileReport> {
  const tally = new Tally(file);
  try {
    await readInto(tally, file, shelf, onRows);
    return tally.report();
  } catch (error) {
    if (error instanceof Trouble) return new Tally(file).failed(error.message);
    throw error;
  }
}

/** A file to be read. */
export interface TableFile {
  /** The path inside the zip, or the file's own name. */
  readonly name: string;
  /** The zip it comes out of. */
  readonly within?: string;
  /** The table its name speaks of. */
  readonly hint?: ReadTable | undefined;
  /** In bytes, unpacked. */
  readonly size: number;
  chunks(): AsyncIterable<Uint8Array>;
}

async function readInto(tally: Tally, file: TableFile, shelf: Shelf, onRows: (rows: number) => void): Promise<void> {
  const chunks = asUtf8(file.chunks())[Symbol.asyncIterator]();
  const head = await headOf(chunks);
  if (head.bytes.length === 0) return tally.warn('The file is empty.');
  const wrong = wrongKind(head.bytes);
  if (wrong) throw new Trouble(wrong);
  const header = findHeader(head.bytes, head.whole, file.hint);
  if (!header) throw new Trouble(noHeader(head.bytes, head.whole, file.hint));
  if (header.table === 'messages' && file.hint !== 'messages') {
    return tally.leave(
      'It has the columns of messages.csv but another name, as LinkedIn’s conversations with coaches and guides have. If these are your messages, rename it to messages.csv.',
    );
  }
  await readRows(tally, header, head, chunks, shelf, onRows);
}

async function readRows(tally: Tally, header: Header, head: Head, rest: AsyncIterator<Uint8Array>, shelf: Shelf, onRows: (rows: number) => void): Promise<void> {
  const collector = collectors[header.table](header, tally.name, shelf);
  tally.takenFor = header.table;
  const take = (row: Row): void => {
    if (row.line < header.line) return;
    if (row.line === header.line) scanner.width = row.size;
    else tally.count(row, row.fault ? FAULTS[row.fault] : isBlank(row) ? BLANK : collector.take(row));
  };
  const scanner = new Scanner(take, header.delimiter);
  scanner.push(head.bytes);
  while (!head.whole) {
    const { done, value } = await rest.next();
    if (done) break;
    scanner.push(value);
    onRows(tally.rows);
  }
  scanner.end();
  tally.close(header, scanner.row.legacyCells, collector);
}

interface Head {
  readonly bytes: Uint8Array;
  readonly whole: boolean;
}

/** As much of a file as its header and what may stand above it can take. */
async function headOf(chunks: AsyncIterator<Uint8Array>): Promise<Head> {
  let bytes: Uint8Array = new Uint8Array(0);
  while (bytes.length < HEAD) {
    const { done, value } = await chunks.next();
    if (done) return { bytes, whole: true };
    bytes = joined(bytes, value);
  }
  return { bytes, whole: false };
}

const HEAD = 1 << 15;

const BLANK = { skip: 'blank rows' };
const FAULTS = {
  quotes: { reject: 'Its quotes do not add up, so where its cells end is not certain.' },
  cells: { reject: 'It has more cells than the header has columns; a comma in it may lack its quotes.' },
};

function isBlank(row: Row): boolean {
  for (let column = 0; column < row.size; column++) if (row.has(column)) return false;
  return true;
}
