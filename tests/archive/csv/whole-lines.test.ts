import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areLinesCells } from '#archive/csv/header.ts';
import { wholeLines } from '#archive/csv/whole-lines.ts';
import { bytesOf } from '../files.ts';

const HEAD = 'From,To,Sent At,Message,Direction';
const text = fc.string({ unit: fc.constantFrom(...'aZ é;;,"".\n'), maxLength: 12 });
const row = fc
  .tuple(fc.constantFrom('Zoë Brandt', '2-abc=', ''), fc.array(text, { minLength: 1, maxLength: 4 }))
  .map(([one, more]) => [one, ...more]);

const commas = (cells: readonly string[]): string => cells.map((cell) => (/[",\n]/.test(cell) ? inQuotes(cell) : cell)).join(',');
const inQuotes = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** A file as a spreadsheet saves it that splits cells at semicolons alone: each line is a row, and all rows have the same number of cells. */
function saved(lines: readonly string[]): string {
  const rows = lines.map((line) => line.split(';'));
  const width = Math.max(...rows.map(({ length }) => length));
  return rows
    .map((cells) => Array.from({ length: width }, (_, i) => cells[i] ?? ''))
    .map((cells) => cells.map((cell) => (cell.includes('"') ? inQuotes(cell) : cell)).join(';'))
    .join('\r\n');
}

/** All that is given back of a file, cut in two. */
function whole(content: string, cut = 0): string | undefined {
  const bytes = bytesOf(content);
  if (!areLinesCells(bytes)) return undefined;
  const lines = wholeLines();
  return [lines.next(bytes.slice(0, cut)), lines.next(bytes.slice(cut)), lines.next()]
    .map((part) => new TextDecoder().decode(part))
    .join('');
}

describe('The lines of a file that a spreadsheet took for cells', () => {
  it('are given back as they were, however many cells they became and wherever the file is cut', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), fc.nat(40), (rows, cut) => {
        const lines = [HEAD, ...rows.map(commas), '2-end,"Hello; ""you"""'].join('\n').split('\n');
        // Where a line ends with semicolons nobody knows whose they are.
        const file = lines.map((line) => line.replace(/;+$/, ''));
        expect(whole(saved(file), cut)).toBe(file.join('\n'));
      }),
    );
  });

  it('are known by a heading with semicolons behind it, or by quotes within quotes', () => {
    expect(whole('From,To,Direction;;\nAnn,Bo,INCOMING;;')).toBe('From,To,Direction\nAnn,Bo,INCOMING');
    expect(whole('From,To,Direction\n"Ann,""Bo, Dr"",INCOMING"')).toBe('From,To,Direction\nAnn,"Bo, Dr",INCOMING');
  });

  it.each([
    '"From","To","Content"\n"Ann","Bo","From, me to you;\nsource, unknown;\n","",""',
    '"From","To","Content","Folder"\n"Ann","Bo","""yes"",\n""no"";\n","",""',
    `${HEAD}\nAnn,Bo,"3/1/26, 9:00 AM","Hello;\nyou;",INCOMING`,
    '"From","To","Direction"\n"Ann","said ""yes"";","INCOMING"',
    'First Name;Last Name;Connected On;;\nAnn;Lee;01 Mar 2026;;',
    'Notes:\n"When exporting your connection data, you may notice; or not"\n\nFirst Name,Last Name,Connected On\n"Ann ""Annie""",Lee,01 Mar 2026',
    '',
  ])('are not looked for in any other file: %j', (content) => {
    expect(whole(content)).toBeUndefined();
  });

  it('have their mended cells counted', () => {
    const bytes = bytesOf('From,To,Direction;\n"ZoÃ« Brandt,""Bo"",INCOMING";');
    const lines = wholeLines();
    expect(new TextDecoder().decode(lines.next(bytes)) + new TextDecoder().decode(lines.next())).toContain('Zoë Brandt');
    expect(lines.row.legacyCells).toBe(1);
  });
});
