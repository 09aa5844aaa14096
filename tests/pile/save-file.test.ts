import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginsAsSaveFile } from '#archive/file-kind.ts';
import { csv, decisions, fold } from '#pile/index.ts';
import { readEntry } from '#pile/entry-schema.ts';
import { readSaveFile, saveFile } from '#pile/save-file.ts';
import { deed, entries, opened, person } from './people.ts';

const AT = new Date('2026-11-23T10:00:00Z');

describe('a save file', () => {
  it('gives back every entry it was made of', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
        const log = entries(opened(8), ...deeds);
        expect(readSaveFile(saveFile(log, AT))).toEqual({ log, problems: [], savedAt: AT.toISOString() });
      }),
    );
  });

  it('is told from a file of an export, which knows its mark by heart', () => {
    expect(beginsAsSaveFile(new TextEncoder().encode(saveFile([], AT)))).toBe(true);
  });

  it('is read as far as it goes when it was cut off anywhere, and says so', () => {
    const log = entries(opened(3), { kind: 'note', who: [], text: 'a' }, { kind: 'looked', who: [] });
    const whole = saveFile(log, AT);
    const first = whole.indexOf('\n') + 1;
    for (let end = first; end < whole.length - 1; end++) {
      const { log: read, problems } = readSaveFile(whole.slice(0, end));
      expect(log.slice(0, read.length)).toEqual(read);
      expect(read.length === log.length || problems.length > 0).toBe(true);
    }
  });

  it('loses one line for one damaged line, and names it', () => {
    const lines = saveFile(entries(opened(1), { kind: 'looked', who: [] }, { kind: 'note', who: [], text: 'b' }), AT).split('\n');
    lines[2] = '{"id":"x","at":1,"kind":"looked"';
    const { log, problems } = readSaveFile(lines.join('\n'));
    expect(log.map(({ kind }) => kind)).toEqual(['import', 'note']);
    expect(problems).toEqual(['Line 3 could not be read: the line is damaged or cut off.']);
  });

  it('says what a newer version is, and uses what it knows', () => {
    const [, ...rest] = saveFile(entries(opened(1)), AT).split('\n');
    const text = [
      JSON.stringify({ format: 'accept-or-decline-pile', version: 7, savedAt: AT.toISOString(), entries: 2 }),
      ...rest,
      '{"id":"y","at":1,"kind":"dream"}',
    ].join('\n');
    const { log, problems } = readSaveFile(text);
    expect(log).toHaveLength(1);
    expect(problems[0]).toContain('newer version');
    expect(problems[1]).toMatch(/^Line 4 could not be read: kind: /);
  });

  it('refuses what is no save file in words, whatever it is', () => {
    for (const text of ['', 'null', '[]', '{}', '%PDF-1.7', '<!doctype html>', '{"format":"other","version":1}']) {
      expect(() => readSaveFile(text)).toThrow(/^This is not a save file of this site/);
    }
  });

  it('throws nothing but that for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (junk) => {
        const head = JSON.stringify({ format: 'accept-or-decline-pile', version: 1, savedAt: '', entries: 1 });
        expect(() => readSaveFile(`${head}\n${junk}`)).not.toThrow();
      }),
    );
  });
});

describe('an entry from anywhere', () => {
  const given = (more: object) => readEntry({ id: 'a', at: 1, ...more });

  it('is refused with the place when it is not one', () => {
    expect(given({ kind: 'answer', who: ['x'], fact: 'note', value: 'yes' })).toHaveProperty('problem');
    expect(given({ kind: 'answer', who: ['x'], fact: '__proto__', value: 'yes' })).toHaveProperty('problem');
    expect(given({ kind: 'policy', policy: { tiers: { 'no-personal-note': 'on' }, silence: 'ask' } })).toHaveProperty('problem');
    expect(given({ kind: 'wrote', who: [], on: '2026-13-01' })).toHaveProperty('problem');
    expect(given({ kind: 'import', from: 'export', people: [person(1, { profile: 'data:text/html,x' })] })).toEqual({
      problem: expect.stringContaining('people.0.profile'),
    });
  });

  it('is refused with a day or a moment that no calendar has', () => {
    expect(given({ kind: 'wrote', who: [], on: '2026-02-31' })).toHaveProperty('problem');
    expect(given({ kind: 'wrote', who: [], on: '2028-02-29' })).toHaveProperty('entry');
    for (const at of [1e300, -1, Infinity]) expect(given({ kind: 'looked', who: [], at })).toHaveProperty('problem');
  });

  it('never lets a link through that is not an https link to a profile', () => {
    const links = [
      'http://www.linkedin.com/in/a',
      'https://www.linkedin.com.example/in/a',
      'https://www.linkedin.com/in/',
      'https://www.linkedin.com/in/a?x',
      'data:text/html,x',
      ' https://www.linkedin.com/in/a',
    ];
    for (const profile of links)
      expect(given({ kind: 'import', from: 'export', people: [person(1, { profile })] })).toHaveProperty('problem');
  });
});

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
