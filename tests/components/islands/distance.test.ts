import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance } from '#components/islands/distance.ts';
import { slipIn } from './Search/slips.ts';

const word = fc.stringMatching(/^[a-z]{1,12}$/);
const longWord = fc.stringMatching(/^[a-z]{5,12}$/);

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
