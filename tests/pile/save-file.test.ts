import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginsAsSaveFile } from '#archive/file-kind.ts';
import { readSaveFile, saveFile } from '#pile/save-file.ts';
import { deed, entries, opened } from './people.ts';

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
