import { describe, expect, it } from 'vitest';
import type { Row } from '#archive/csv/row.ts';
import { Scanner } from '#archive/csv/scanner.ts';
import { bytesOf, concatenated } from '../files.ts';

/** What is asked of each record of a table, while it may be asked. */
function ask<T>(table: string | Uint8Array, question: (row: Row) => T): T[] {
  const answers: T[] = [];
  const scanner = new Scanner((row) => answers.push(question(row)));
  scanner.push(bytesOf(table));
  scanner.end();
  return answers;
}

/** Of another cell: a short record is decoded at once, and a long one is not. */
const LENGTHS = [[10], [1000]];

describe('A cell', () => {
  it('that a row does not have is empty', () => {
    const texts = (row: Row): string[] => [-1, 0, 1, 2, 3].map((column) => row.text(column));
    expect(ask('a,b,c\n,"",d\ne\n', texts)).toEqual([
      ['', 'a', 'b', 'c', ''],
      ['', '', '', 'd', ''],
      ['', 'e', '', '', ''],
    ]);
  });

  it('holds something or nothing, whether it is there or not', () => {
    const held = (row: Row): boolean[] => [-1, 0, 1, 2].map((column) => row.has(column));
    expect(ask('a,b\n,c\n"",""\n', held)).toEqual([
      [false, true, true, false],
      [false, false, true, false],
      [false, false, false, false],
    ]);
  });

  it('has a first byte, without its quotes, if it has any', () => {
    expect(ask('Yes,"No",\n', (row) => [-1, 0, 1, 2, 3].map((column) => row.first(column)))).toEqual([
      [undefined, 89, 78, undefined, undefined],
    ]);
  });

  it('stands in the bytes of the row, without its quotes', () => {
    const cells = (row: Row): string[] =>
      [0, 1, 2].map((column) => new TextDecoder().decode(row.buffer.subarray(row.start(column), row.end(column))));
    expect(ask('a,"Zoë",\n1,2,3\n', cells)).toEqual([
      ['a', 'Zoë', ''],
      ['1', '2', '3'],
    ]);
  });

  it.each(LENGTHS)('has its quotes once where they were doubled, beside %i letters', (length) => {
    const rest = 'x'.repeat(length);
    expect(ask(`"say ""yes""",a""b,"""",${rest}\n`, (row) => row.texts())).toEqual([['say "yes"', 'a""b', '"', rest]]);
  });

  it.each(LENGTHS)('is text of its own, whichever is asked for first, beside %i letters', (length) => {
    const rest = '👋é'.repeat(length);
    expect(ask(`👋,"Zoë",${rest},é\n`, (row) => [3, 1, 0, 2, 3].map((column) => row.text(column)))).toEqual([
      ['é', 'Zoë', '👋', rest, 'é'],
    ]);
  });

  it.each(LENGTHS)('that is not UTF-8 is read as Windows-1252 and counted, and the others are not, beside %i letters', (length) => {
    const table = concatenated([bytesOf(`Zoë,${'x'.repeat(length)},`), Uint8Array.of(0x5a, 0x6f, 0xeb, 0x2c, 0x80), bytesOf('\nZoë,b\n')]);
    const found = ask(table, (row) => [row.text(0), row.text(2), row.text(3), row.legacyCells]);
    expect(found).toEqual([
      ['Zoë', 'Zoë', '€', 2],
      ['Zoë', '', '', 2],
    ]);
  });

  it('keeps a mark that stands for nothing', () => {
    expect(ask('a\n\uFEFFb\n', (row) => row.text(0))).toEqual(['a', '\uFEFFb']);
  });
});
