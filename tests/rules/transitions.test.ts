import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factIds, facts, type Answers, type FactId } from '#rules/index.ts';
import { groups } from '#rules/groups.ts';
import { forkKey, groupKey, packed } from '#rules/transitions.ts';

describe('The key under which a transition is tabled', () => {
  it('is shared by no two rows of digits, however many choices a digit has', () => {
    const choices = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(choices, (sizes) => {
        const keys = everyRow(sizes).map((row) => packed(row.map((chosen, i) => [chosen, sizes[i] ?? 1])));
        expect(keys.toSorted((a, b) => a - b)).toEqual(keys.map((_, i) => i));
      }),
      { numRuns: 200 },
    );
  });

  it('is shared by no two groups and no two ways to answer one of them', () => {
    const keys = groups.flatMap((group) => everyAnswer(group.facts).map((answers) => groupKey(group, answers)));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.every((key) => Number.isSafeInteger(key * factIds.length))).toBe(true);
  });

  it('is shared by no two facts of a group either, where they part', () => {
    const keys = groups.flatMap((group) =>
      group.facts.flatMap((fact) => everyAnswer(group.facts).map((answers) => forkKey(group, fact, answers))),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});

/** Every row of digits with these numbers of choices. */
const everyRow = (sizes: readonly number[]): number[][] =>
  sizes.reduce<number[][]>((rows, size) => rows.flatMap((row) => Array.from({ length: size }, (_, chosen) => [...row, chosen])), [[]]);

/** Every way to answer these facts, open ones among them, for people who are connected and who are not. */
const everyAnswer = (ids: readonly FactId[]): Answers[] =>
  [...new Set<FactId>([...ids, 'connected'])].reduce<Answers[]>(
    (all, id) => {
      const values = facts[id].values.map((value) => ({ [id]: value }));
      const open = 'default' in facts[id] ? [] : [{}];
      return all.flatMap((answers) => [...values, ...open].map((one) => ({ ...answers, ...one })));
    },
    [{}],
  );
