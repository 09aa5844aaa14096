import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, judgeOf, nothingWrong, toLookAt, type Pile } from '#pile/index.ts';
import { act, deed, entries, opened, TODAY } from './people.ts';

const judge = (pile: Pile) => judgeOf(pile, TODAY);

describe('a look', () => {
  it('is asked of nobody who is about to be declined, and answered for many at once', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 15 }), (deeds) => {
        const pile = fold(entries(opened(8), ...deeds));
        const cards = toLookAt(pile, TODAY, judge(pile));
        expect(cards.filter((card) => !['accept', 'ask'].includes(judge(pile)(card).verdict))).toEqual([]);
        const after = act(pile, ...nothingWrong(cards, judge(pile)));
        expect(toLookAt(after, TODAY, judge(after)).filter((card) => cards.some((one) => one.person.id === card.person.id))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
