import { readWritten } from '../date/written.ts';
import type { FileTally } from '../file-tally.ts';
import type { Header } from './header.ts';
import type { Row } from './row.ts';
import { Scanner } from './scanner.ts';

/**
 * Hands on a row, whole again where its quotes are lost: a delimiter with a space behind it is then part of a text, such as that between the
 * date of an invitation and its time. Only where the row then has a cell for each column, and links, dates and directions are where they
 * belong; otherwise it stays the faulty row that it is. That this was done is said once, among the warnings.
 */
export function requoted(row: Row, { delimiter, names }: Header, onRow: (row: Row) => void, tally: FileTally): void {
  const sign = String.fromCharCode(delimiter);
  const cells = row.fault === 'cells' ? joined(row.texts(), sign) : [];
  if (cells.length !== names.length || !cells.every((cell, column) => fits(cell, names[column] ?? ''))) return onRow(row);
  if (!tally.report.warnings.includes(LOST)) tally.warn(LOST);
  const scanner = new Scanner((whole) => {
    whole.line = row.line;
    onRow(whole);
  }, delimiter);
  scanner.push(new TextEncoder().encode(cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(sign)));
  scanner.end();
}

const LOST =
  'The quotes of some rows are lost. Such rows were read as they must have been meant: a comma with a space behind it as part of a text.';

function joined(texts: readonly string[], sign: string): string[] {
  const cells: string[] = [];
  for (const text of texts) {
    if (text.startsWith(' ') && cells.length > 0) cells.push(`${cells.pop() ?? ''}${sign}${text}`);
    else cells.push(text);
  }
  return cells;
}

function fits(cell: string, name: string): boolean {
  const isEmpty = cell.trim() === '';
  const isLink = /^\S*linkedin\.com\/|^urn:/.test(cell);
  if (/ur[ln]s?$/.test(name)) return isEmpty || isLink;
  if (name === 'direction') return /^\s*[A-Z]{4,8}\s*$/.test(cell);
  if (/^(?:sentat|date|connectedon)$/.test(name)) return isEmpty || readWritten(cell) !== undefined;
  return !isLink;
}
