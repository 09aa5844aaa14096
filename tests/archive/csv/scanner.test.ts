import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Scanner } from '#archive/csv/scanner.ts';
import { bytesOf } from '../files.ts';

interface Read {
  readonly line: number;
  readonly cells: string[];
  readonly fault?: string;
}

/** Reads a text that is cut at the given places, which count bytes. */
function read(text: string | Uint8Array, { cuts = [], width = 0 }: { cuts?: number[]; width?: number } = {}): Read[] {
  const { rows, scanner } = scan(width);
  const bytes = bytesOf(text);
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((one, other) => one - other), bytes.length];
  places.forEach((place, index) => scanner.push(bytes.subarray(place, places[index + 1] ?? place)));
  scanner.end();
  return rows;
}

/** A scanner, and the rows it has told so far. */
function scan(width: number): { rows: Read[]; scanner: Scanner } {
  const rows: Read[] = [];
  const scanner = new Scanner((row) => rows.push({ line: row.line, cells: row.texts(), ...(row.fault ? { fault: row.fault } : {}) }));
  scanner.width = width;
  return { rows, scanner };
}

/** In bytes: the longest record there can be. */
const MEBIBYTE = 1 << 20;

const piece = fc.constantFrom('"', '"', '""', ',', ',', '\n', '\r\n', '\r', 'a', 'b c', 'é', '👋', '');
const junk = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
const cuts = fc.array(fc.nat(), { maxLength: 8 });
const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
const runs = { numRuns: 2000 };

describe('The scanner', () => {
  it('gives the same rows wherever the bytes are cut', () => {
    fc.assert(
      fc.property(junk, cuts, fc.nat(4), (text, places, width) => {
        expect(read(text, { cuts: places, width })).toEqual(read(text, { width }));
      }),
      runs,
    );
  });

  it('gives back what was written, on the lines where it stands', () => {
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(junk, { minLength: width, maxLength: width }), { maxLength: 6 }));
    fc.assert(
      fc.property(table, lineEnd, fc.boolean(), cuts, (cells, end, closed, places) => {
        const written = cells.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
        const text = written.join(end) + (closed ? end : '');
        const rows = read(text, { cuts: places, width: cells[0]?.length ?? 0 });
        expect(rows.map((row) => row.cells)).toEqual(cells);
        const lines = written.map(
          (_, index) =>
            1 +
            lineEndsIn(
              written
                .slice(0, index)
                .map((row) => row + end)
                .join(''),
            ),
        );
        expect(rows.map(({ line }) => line)).toEqual(lines);
      }),
      runs,
    );
  });

  it.each([0, 5000])('gives back every letter of a record beside a cell of %i', (length) => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), (all) => {
        const cells = [...all.map((cell) => cell.toWellFormed()), 'n'.repeat(length), 'end'];
        expect(read(cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).map((row) => row.cells)).toEqual([cells]);
      }),
    );
  });

  it('loses no line of any text: each is in one row, or empty', () => {
    fc.assert(
      fc.property(junk, fc.nat(4), (text, width) => {
        const rows = read(text, { width });
        const lines = text.split(/\r\n|[\r\n]/);
        const starts = rows.map(({ line }) => line);
        expect([...new Set(starts)]).toEqual(starts);
        // What stands before the first row, and between one that was given up and the next, is empty.
        const first = starts[0] ?? lines.length + 1;
        expect(lines.slice(0, first - 1).join('')).toBe('');
        rows.forEach(({ line, fault }, index) => {
          if (fault === 'quotes') expect(lines.slice(line, (starts[index + 1] ?? lines.length + 1) - 1).join('')).toBe('');
        });
      }),
      runs,
    );
  });

  it.each([
    [
      '1,"x "y" z",3\n4,5,6',
      [
        ['1', 'x "y" z', '3'],
        ['4', '5', '6'],
      ],
    ],
    ['1,a"b,3\n', [['1', 'a"b', '3']]],
    ['1,a""b,3\n', [['1', 'a""b', '3']]],
    ['1,2\n', [['1', '2']]],
    ['1,2,3,,\n', [['1', '2', '3', '', '']]],
  ])('forgives %j', (text, cells) => {
    expect(read(text, { width: 3 })).toEqual(cells.map((row, index) => ({ line: index + 1, cells: row })));
  });

  it.each([
    ['an open quote at the end', '1,2,3\n4,"5,6\n7,8,9\n', 2],
    ['an open quote that the next one closes', '1,2,3\n4,"5,6\n7,8,"9"\n', 2],
    ['an open quote that gives the right number of cells', '1,2,3\n4,5,"6\n7,8,"9"\n', 2],
    ['text behind a closing quote', '1,2,3\n4,"5" ,6\n7,8,9\n', 2],
    ['an open quote where everything is quoted', '"1","2","3"\n"4","5","6\n"7","8","9"\n', 2],
  ])('gives up one line only for %s', (_, text, line) => {
    const rows = read(text, { width: 3 });
    expect(rows.filter(({ fault }) => fault)).toEqual([{ line, cells: [text.split('\n')[line - 1]], fault: 'quotes' }]);
    expect(rows.filter(({ fault }) => !fault).map(({ cells }) => cells)).toEqual([
      ['1', '2', '3'],
      ['7', '8', '9'],
    ]);
  });

  it('does not let a quote swallow a line that another stray quote ends', () => {
    expect(read('1,2,3\n4,"5,6\n7,8,9"\n', { width: 3 })).toEqual([
      { line: 1, cells: ['1', '2', '3'] },
      { line: 2, cells: ['4,"5,6'], fault: 'quotes' },
      { line: 3, cells: ['7', '8', '9"'] },
    ]);
  });

  it('finds no fault in a record of any size while the header is not known', () => {
    expect(read('"a\nb",c\nd\n')).toEqual([
      { line: 1, cells: ['a\nb', 'c'] },
      { line: 3, cells: ['d'] },
    ]);
  });

  it.each(['1,"x "y" z"', '1,"x "y" z",3,4'])('does not trust where the cells of %j end', (line) => {
    expect(read(`${line}\n`, { width: 3 }).map(({ fault }) => fault)).toEqual(['quotes']);
  });

  it('shows a line that is given up as it stands', () => {
    expect(read('1,"2"" ,""3\n4,5,6\n', { width: 3 })[0]).toEqual({ line: 1, cells: ['1,"2"" ,""3'], fault: 'quotes' });
  });

  it('says of a row with more cells than columns that it has them', () => {
    expect(read('1,Hale, PhD,3\n', { width: 3 })).toEqual([{ line: 1, cells: ['1', 'Hale', ' PhD', '3'], fault: 'cells' }]);
  });

  it('does not hold more than a record can be, nor take long over it', () => {
    const open = `1,2\n3,"${'never closed\n'.repeat(200_000)}5,6\n`;
    const rows = read(open, { width: 2, cuts: Array.from({ length: 40 }, (_, index) => index * 65_536) });
    expect(rows[1]).toMatchObject({ line: 2, fault: 'quotes' });
    expect(rows.at(-1)).toEqual({ line: 200_002, cells: ['5', '6'] });
    const long = `1,2\n${'x'.repeat(3_000_000)}\n5,6\n`;
    expect(read(long, { width: 2, cuts: [65_536, 2_000_000] }).map(({ line, fault }) => [line, fault])).toEqual([
      [1, undefined],
      [2, 'quotes'],
      [3, undefined],
    ]);
  });

  it('tells a record as soon as its line has ended', () => {
    const { rows, scanner } = scan(2);
    scanner.push(bytesOf('1,"2"\n"3",4\n5,"'));
    expect(rows).toEqual([
      { line: 1, cells: ['1', '2'] },
      { line: 2, cells: ['3', '4'] },
    ]);
  });

  it('tells that a quote stays open before it holds more than a record can be', () => {
    const { rows, scanner } = scan(2);
    for (const chunk of ['1,"never closed\n', ...Array<string>(20).fill('x'.repeat(60_000)), '\n5,6\n']) scanner.push(bytesOf(chunk));
    expect(rows.map(({ line, fault }) => [line, fault])).toEqual([
      [1, 'quotes'],
      [2, 'quotes'],
      [3, undefined],
    ]);
  });

  it.each([['\n'], ['\r'], ['']])(
    'takes a record of up to a mebibyte with its line end %j, wherever it is cut, and none that is longer',
    (lineEnd) => {
      const record = (length: number): string => `1,${'x'.repeat(length - 2 - lineEnd.length)}${lineEnd}`;
      for (const cuts of [[], [MEBIBYTE], [MEBIBYTE - 1], [MEBIBYTE + 1]]) {
        expect(read(record(MEBIBYTE), { width: 2, cuts }).map(({ fault }) => fault)).toEqual([undefined]);
        expect(read(record(MEBIBYTE + 1), { width: 2, cuts }).map(({ fault }) => fault)).toEqual(['quotes']);
      }
    },
  );

  it('may be given more at once than a record can be, cut within a record', () => {
    const rows = read(`${'1,2\n'.repeat(MEBIBYTE / 4)}3,4\n`, { width: 2, cuts: [MEBIBYTE + 2] });
    expect(rows).toHaveLength(MEBIBYTE / 4 + 1);
    expect(rows.at(-1)).toEqual({ line: MEBIBYTE / 4 + 1, cells: ['3', '4'] });
  });

  it.each([['"""a\n'], ['"a\n'], ['a,"\n'], ['"""\n'], ['""b\n'], ['"x""\n'], ['","\n']])(
    'is not slowed down by a file of nothing but %j',
    (line) => {
      expect(read(line.repeat(100_000), { width: 2 }).length).toBeGreaterThan(1000);
    },
  );

  it('reads what is not UTF-8 as Windows-1252, cell by cell, and counts such cells', () => {
    const rows: string[][] = [];
    const scanner = new Scanner((row) => rows.push(row.texts()));
    scanner.push(new Uint8Array([...bytesOf('Zoë,'), 0x5a, 0x6f, 0xeb, 0x2c, 0x93, 0x94]));
    scanner.end();
    expect(rows).toEqual([['Zoë', 'Zoë', '“”']]);
    expect(scanner.row.legacyCells).toBe(2);
  });
});

function lineEndsIn(text: string): number {
  return text.match(/\r\n|[\r\n]/g)?.length ?? 0;
}
