import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness, wordsIn } from '#components/islands/Search/match.ts';

const word = fc.stringMatching(/^[a-z]{1,12}$/);

describe('The words of a text', () => {
  it('are folded, and an apostrophe joins', () => {
    expect(wordsIn('Don’t — É-mail, LinkedIn’s “2026”!')).toEqual(['dont', 'e', 'mail', 'linkedins', '2026']);
  });

  it('are found in any text without a throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => wordsIn(text).every((one) => one.length > 0)));
  });
});

describe('The likeness of a typed word', () => {
  it('is full for the word, less for its beginning, and never outside 0 to 1', () => {
    fc.assert(
      fc.property(word, word, (typed, one) => {
        const like = likeness(typed, one);
        expect(like).toBeGreaterThanOrEqual(0);
        expect(like).toBeLessThanOrEqual(1);
        expect(like === 1).toBe(typed === one);
      }),
    );
  });

  it.each([
    ['p', 'photo'],
    ['declining', 'decline'],
    ['misspeling', 'misspellings'],
    ['recrutier', 'recruiter'],
    ['conect', 'connections'],
  ])('takes %s for %s', (typed, one) => {
    expect(likeness(typed, one)).toBeGreaterThan(0);
  });

  it.each([
    ['not', 'cat'],
    ['ask', 'act'],
    ['photo', 'profile'],
  ])('does not take %s for %s', (typed, one) => {
    expect(likeness(typed, one)).toBe(0);
  });
});
