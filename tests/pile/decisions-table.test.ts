import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv, decisions, fold } from '#pile/index.ts';
import { entries, person } from './people.ts';

describe('the decisions as CSV', () => {
  it('hold no cell that a spreadsheet could take for a formula', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t=', '\r', ' =', '|', '%', '＝'), fc.string(), (start, rest) => {
        const table = csv([{ name: start + rest, note: 'x' }]);
        expect(table.split('\r\n')[1]?.startsWith(`"'`)).toBe(true);
      }),
    );
  });

  it.each([',', ';', '\t', '|'])('begin no formula for a reader whose cells are parted by %j, whatever a note holds', (separator) => {
    const pieces = fc.constantFrom(...';|,\t\r\n"=+-@＝ \u200B\'x', 'HYPERLINK("https://elsewhere.example")', '1+1');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const cells = cellsOf(csv([{ name: 'Wren Hale', note: parts.join(''), decision: 'accept' }]), separator);
        expect(cells.filter((cell) => /^[\s\0\p{Cf}"]*[=+\-@＝]/u.test(cell))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('can be read back cell by cell', () => {
    const hostile = person(1, { name: 'Hale, "PhD"\r\n=1+1', note: 'a,b\n"c"' });
    const rows = decisions(fold(entries({ kind: 'import', from: 'export', people: [hostile] })), '2026-11-23');
    const cells = [...csv(rows).matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell.replaceAll('""', '"'));
    const width = Object.keys(rows[0] ?? {}).length;
    expect(cells).toHaveLength(2 * width);
    expect(cells[width]).toBe('Hale, "PhD"\r\n\'=1+1');
  });
});

/** The cells as a spreadsheet finds them: quotes count at the beginning of a cell alone. */
function cellsOf(table: string, separator: string): readonly string[] {
  const cells: string[] = [];
  for (let at = 0; at < table.length;) {
    let cell = '';
    if (table[at] === '"') {
      for (at++; at < table.length && (table[at] !== '"' || table[at + 1] === '"'); at++) {
        cell += table[at];
        if (table[at] === '"') at++;
      }
      at++;
    }
    while (at < table.length && table[at] !== separator && table[at] !== '\r' && table[at] !== '\n') cell += table[at++];
    at++;
    cells.push(cell);
  }
  return cells;
}
