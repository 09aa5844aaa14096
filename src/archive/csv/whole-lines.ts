import { Scanner, SEMICOLON } from './scanner.ts';

/**
 * Gives back the lines of a comma-separated file that was saved by a spreadsheet which splits cells at semicolons alone. It took each line
 * for one cell, or for several where a note has a semicolon; it put lines with quotes in quotes of their own, and ended all others with
 * semicolons. `next` works as what `toUtf8` gives: call it with each chunk and, at last, with none.
 *
 * @param legacy what reads cells that are not UTF-8
 */
export function wholeLines(legacy?: TextDecoder): WholeLines {
  let text = '';
  let line = 1;
  const scanner = new Scanner((row) => {
    // Every line stays where it was, also one within a message.
    text += '\n'.repeat(row.line - line) + row.texts().join(';').replace(BEHIND, '');
    line = row.line;
  }, SEMICOLON);
  if (legacy) scanner.row.legacy = legacy;
  const next = (chunk?: Uint8Array, isLast = !chunk): Uint8Array => {
    text = '';
    if (chunk) scanner.push(chunk);
    if (isLast) scanner.end();
    return new TextEncoder().encode(text);
  };
  return { next, row: scanner.row };
}

export interface WholeLines {
  readonly next: (chunk?: Uint8Array, isLast?: boolean) => Uint8Array;
  /** Where cells that were mended are counted. */
  readonly row: Scanner['row'];
}

const BEHIND = /;+$/;
