import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pileSchema } from '#feeds/pile-schema.ts';
import { saveFile } from '#pile/save-file.ts';
import { deed, entries, opened } from '../pile/people.ts';

describe('the schema of a save file', () => {
  const fits = new Ajv2020({ strict: false, validateFormats: false }).compile(pileSchema());

  it('fits every line of every save file', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 10 }), (deeds) => {
        const lines = saveFile(entries(opened(3), ...deeds), new Date())
          .trim()
          .split('\n');
        expect(lines.filter((line) => !fits(JSON.parse(line)))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('fits no line that is something else', () => {
    for (const line of [{}, { kind: 'dream', id: 'a', at: 1 }, { format: 'other', version: 1, savedAt: '', entries: 1 }])
      expect(fits(line)).toBe(false);
  });
});
