import type { Row } from './row.ts';
import { Scanner } from './scanner.ts';

/**
 * Hands on rows, and takes those apart that a spreadsheet wrote as one cell: one that knows no comma as a delimiter shows each line whole,
 * and where quotes are in it puts the line in quotes of its own.
 *
 * @param width how many cells a row should have
 */
export function unwrapped(onRow: (row: Row) => void, delimiter: number, width: number): (row: Row) => void {
  let line = 0;
  const scanner = new Scanner((row) => {
    row.line = line;
    onRow(row);
  }, delimiter);
  scanner.width = width;
  return (row) => {
    const text = row.size === 1 && !row.fault ? row.text(0) : '';
    if (!text.includes(String.fromCharCode(delimiter))) return onRow(row);
    line = row.line;
    scanner.push(new TextEncoder().encode(text));
    scanner.end();
  };
}
