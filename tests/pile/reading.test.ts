import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demoExport } from '#archive/demo/index.ts';
import { readNames } from '#archive/index.ts';
import { readExport } from '#archive/read-export.ts';
import { fold, judgeOf, lanesOf, shareWithoutNote } from '#pile/index.ts';
import { readEntry } from '#pile/entry-schema.ts';
import { entries } from './people.ts';

const readDemo = (seed: number, size: number) =>
  readExport(demoExport({ seed, size }).map(({ name, text }) => ({ name, blob: new Blob([text]) })));

describe('people from the archive', () => {
  it('can all be kept and read back', async () => {
    for (const seed of [1, 2, 3, 14]) {
      const { people } = await readDemo(seed, 80);
      const [step] = entries({ kind: 'import', from: 'demo', people });
      expect(readEntry(JSON.parse(JSON.stringify(step)))).toEqual({ entry: step });
    }
  });

  it('can be kept and read back whatever names, links and notes were pasted', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.array(fc.webUrl()), (junk, links) => {
        const lines = [
          ...junk,
          ...links.map((link, i) => `Person ${i} | ${link} | ${junk[i] ?? ''}`),
          'A | https://www.linkedin.com/in/a%22b-demo | =1+1',
        ];
        const [step] = entries({ kind: 'import', from: 'names', people: readNames(lines.join('\n')).people });
        expect(readEntry(JSON.parse(JSON.stringify(step)))).toHaveProperty('entry');
      }),
    );
  });

  it('make a demo in which most came without a note and nothing is decided for the reader', async () => {
    const { people } = await readDemo(14, 60);
    const pile = fold(entries({ kind: 'import', from: 'demo', people }));
    expect(shareWithoutNote(pile)).toBeGreaterThan(0.8);
    const { open, accept, decline } = lanesOf(pile, 'invitations', judgeOf(pile, '2026-06-16'), '2026-06-16');
    expect([open.length > 40, accept, decline]).toEqual([true, [], []]);
  });
});
