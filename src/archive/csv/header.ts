import type { ReadTable } from '../reading.ts';
import type { Row } from './row.ts';
import { COMMA, PIPE, Scanner, SEMICOLON, TAB } from './scanner.ts';

/**
 * Looks for the header of a known table in the first rows of a file, whatever stands above it, with each
 * delimiter in turn.
 *
 * @param head the beginning of the file, as UTF-8
 * @param whole whether that is all of it
 * @param hint the table its name speaks of, which settles what headers alone cannot
 */
export function findHeader(head: Uint8Array, whole: boolean, hint: ReadTable | undefined): Header | undefined {
  for (const delimiter of [COMMA, SEMICOLON, TAB, PIPE]) {
    for (const { line, cells } of firstRows(head, whole, delimiter)) {
      const names = cells.map(normalName);
      const kind = KINDS.find(({ needs }) => needs.every((need) => names.includes(need)));
      const table = kind && tableOf(kind, hint);
      if (table) return { table, delimiter, line, names, cells };
    }
  }
  return undefined;
}

/**
 * The places of columns, -1 where the file does not have one. Other names of a column stand behind `|`; of
 * columns with one name the first counts.
 */
export function columnsNamed<const Wanted extends readonly string[]>(
  { names }: Header,
  ...wanted: Wanted
): { [Index in keyof Wanted]: number } {
  const placeOf = (name: string): number => names.findIndex((other) => name.split('|').includes(other));
  return wanted.map(placeOf) as { [Index in keyof Wanted]: number }; // map keeps the length
}

/** Whether a spreadsheet that knows no commas has taken the lines of a file for cells; `whole-lines.ts` gives them back. */
export function areLinesCells(head: Uint8Array): boolean {
  return LINES_AS_CELLS.test(new TextDecoder().decode(head));
}

/** A heading with commas that ends with semicolons, or a line in quotes of its own, within which others are doubled. */
const LINES_AS_CELLS = /^(?:"?(?:First Name,L|From,T|CONVERSATION ID,).*;|(?=".*,"")"(?:[^"\r\n]|"")*"(?:;.*)?)$/im;

export interface Header {
  readonly table: ReadTable;
  readonly delimiter: number;
  /** The physical line it stands on. */
  readonly line: number;
  /** The columns’ names as they are compared: lower case, letters and digits alone. */
  readonly names: readonly string[];
  /** The same as found. */
  readonly cells: readonly string[];
}

/** The preamble of Connections.csv has three lines now, and has had others. */
export const ROWS = 15;

interface Kind {
  readonly tables: readonly ReadTable[];
  readonly needs: readonly string[];
  readonly shown: readonly string[];
}

export const KINDS: readonly Kind[] = [
  kind(['messages'], 'From', 'To', 'Date', 'Content'),
  kind(['invitations'], 'From', 'To', 'Direction'),
  kind(['endorsements-received'], 'Endorser First Name', 'Endorser Last Name'),
  kind(['endorsements-given'], 'Endorsee First Name', 'Endorsee Last Name'),
  kind(['notes'], 'Connection First Name', 'Note'),
  kind(['connections'], 'First Name', 'Connected On'),
  kind(['recommendations-received', 'recommendations-given'], 'First Name', 'Last Name', 'Text', 'Creation Date'),
  kind(['contacts'], 'First Name', 'Last Name', 'Phone Numbers', 'Created At'),
  kind(['profile'], 'First Name', 'Last Name', 'Headline'),
  kind(['positions'], 'Company Name', 'Title', 'Started On'),
];

function kind(tables: readonly ReadTable[], ...shown: string[]): Kind {
  return { tables, shown, needs: shown.map(normalName) };
}

/** Received and given recommendations have one header; only their names tell them apart. */
function tableOf({ tables }: Kind, hint: ReadTable | undefined): ReadTable | undefined {
  return tables.length === 1 ? tables[0] : tables.find((table) => table === hint);
}

export function firstRows(head: Uint8Array, whole: boolean, delimiter: number): { line: number; cells: string[] }[] {
  const rows: { line: number; cells: string[] }[] = [];
  const keep = (row: Row): void => {
    rows.push({ line: row.line, cells: row.texts() });
    scanner.isStopped = rows.length >= ROWS;
  };
  const scanner = new Scanner(keep, delimiter);
  scanner.push(head);
  if (whole) scanner.end();
  return rows;
}

function normalName(cell: string): string {
  return cell.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
