import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupBy } from '#archive/index.ts';

it('Grouping gives what Map.groupBy gives, in the same order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 7 }), (numbers, by) => {
      const keyOf = (number: number): number => number % by;
      expect([...groupBy(numbers, keyOf)]).toEqual([...Map.groupBy(numbers, keyOf)]);
    }),
  );
});
