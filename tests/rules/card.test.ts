import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cardLines } from '../../src/rules/card.ts';
import { facts, openableFactIds, policyIds, type Answers } from '../../src/rules/index.ts';
import { anyPolicy } from './arbitraries.ts';

const you = openableFactIds.filter((id) => facts[id].scope === 'you');
const anyYou: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(you.map((id) => [id, fc.constantFrom('yes', 'no', 'unknown')])),
  { requiredKeys: [] },
);

it('has five to nine lines for every reader and any policy', () => {
  fc.assert(
    fc.property(anyYou, fc.oneof(fc.constantFrom(...policyIds), anyPolicy), (answers, policy) => {
      const lines = cardLines(answers, policy);
      expect(lines.length).toBeGreaterThanOrEqual(5);
      expect(lines.length).toBeLessThanOrEqual(9);
    }),
    { numRuns: 3000 },
  );
});

it('lists accept before ask before decline, under any policy', () => {
  fc.assert(
    fc.property(anyYou, anyPolicy, (answers, policy) => {
      const verdicts = cardLines(answers, policy).map(({ verdict }) => ['accept', 'ask', 'decline'].indexOf(verdict));
      expect(verdicts).toEqual([...verdicts].sort());
    }),
  );
});

it('declines a bare invitation as written, and accepts it from a reader who wants to be found', () => {
  const bare = (lines: ReturnType<typeof cardLines>) => lines.find(({ who }) => who.startsWith('Strangers who send no note'));
  expect(bare(cardLines({}))?.verdict).toBe('decline');
  expect(bare(cardLines({ 'wants-to-be-found': 'yes' }))?.verdict).toBe('accept');
});

it('takes "I don’t know" about you for no, and loses no line by it', () => {
  const unsure = Object.fromEntries(you.map((id) => [id, 'unknown'])) as Answers; // facts about you have yes and no
  expect(cardLines(unsure, 'people-you-know')).toEqual(cardLines({}, 'people-you-know'));
});
