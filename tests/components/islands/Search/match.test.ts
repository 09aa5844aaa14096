import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance } from '#components/islands/distance.ts';
import { likeness, wordsIn } from '#components/islands/Search/match.ts';
import { slipIn } from './slips.ts';

const word = fc.stringMatching(/^[a-z]{1,12}$/);
const longWord = fc.stringMatching(/^[a-z]{5,12}$/);

describe('The words of a text', () => {
  it('are folded, and an apostrophe joins', () => {
    expect(wordsIn('Don’t — É-mail, LinkedIn’s “2026”!')).toEqual(['dont', 'e', 'mail', 'linkedins', '2026']);
  });

  it('are found in any text without a throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => wordsIn(text).every((one) => one.length > 0)));
  });
});

describe('The distance of two words', () => {
  it('is the same both ways, and none only between equals', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(distance(one, other)).toBe(distance(other, one));
        expect(distance(one, other) === 0).toBe(one === other);
        expect(distance(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });

  it('is infinite, and counted in no time, for what nobody types', () => {
    expect(distance('a'.repeat(61), 'a'.repeat(61))).toBe(Infinity);
    expect(distance('a', 'a'.repeat(1_000_000))).toBe(Infinity);
  });

  it('counts a slip of the fingers once', () => {
    fc.assert(
      fc.property(
        longWord.chain((one) => fc.tuple(fc.constant(one), slipIn(one))),
        ([one, slipped]) => distance(one, slipped) <= 1,
      ),
    );
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
