import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersOf, fold, judgeOf } from '#pile/index.ts';
import { evaluate, policyIds } from '#rules/index.ts';
import { deed, entries, opened, TODAY } from './people.ts';

describe('judging a pile', () => {
  it('gives every card exactly what evaluate gives its answers, under every policy', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 15 }), fc.constantFrom(...policyIds), (deeds, policy) => {
        const pile = fold(entries(opened(8), ...deeds));
        const judge = judgeOf(pile, TODAY, policy);
        for (const card of pile.cards.values()) expect(judge(card)).toEqual(evaluate(answersOf(card, pile.you, TODAY), policy));
      }),
      { numRuns: 60 },
    );
  });
});
