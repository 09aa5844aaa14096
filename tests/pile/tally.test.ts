import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold, judgeOf, lanesOf, tally } from '#pile/index.ts';
import { deed, entries, opened, TODAY } from './people.ts';

it('Where a pile fell, everyone counts exactly once', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 15 }), (deeds) => {
      const pile = fold(entries(opened(8), ...deeds));
      const { rows, total } = tally(pile, 'invitations', TODAY);
      expect(Object.values(rows).reduce((sum, { decided, verdict }) => sum + decided + verdict, 0)).toBe(total);
      expect(total + lanesOf(pile, 'invitations', judgeOf(pile, TODAY), TODAY).connected.length).toBe(pile.cards.size);
    }),
  );
});
