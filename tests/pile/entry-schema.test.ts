import { describe, expect, it } from 'vitest';
import { readEntry } from '#pile/entry-schema.ts';
import { person } from './people.ts';

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
