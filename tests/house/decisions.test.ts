import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, textOf } from './source.ts';

const records = filesBelow('docs/decisions').sort();

describe('A record of a decision', () => {
  it.each(records)('has its number, a sentence, a status and three parts in order: %s', (file) => {
    const [title = '', , status = ''] = textOf(file).split('\n');
    expect(title).toMatch(new RegExp(`^# ${basename(file).slice(0, 4)} \\S.*[^.:]$`));
    expect(status).toMatch(/^\*\*Status:\*\* (?:in force|replaced by record \d{4}|given up)(?:[,;] [^.]+)?\.$/);
    const parts = [...textOf(file).matchAll(/^\*\*(Context|Decision|Consequences)\.\*\* /gm)].map(([, part]) => part);
    expect(parts).toEqual(['Context', 'Decision', 'Consequences']);
  });

  it('has a number that no other has', () => {
    const numbers = records.map((file) => basename(file).slice(0, 4));
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
