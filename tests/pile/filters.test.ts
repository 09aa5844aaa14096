import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOf, filtered, fold, judgeOf, NO_FILTERS, placeOf, places, type Pile } from '#pile/index.ts';
import { deed, entries, opened, person, TODAY } from './people.ts';

const judge = (pile: Pile) => judgeOf(pile, TODAY);

describe('filters', () => {
  it('put everyone into exactly one place, and count what they would show', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 15 }), (deeds) => {
        const pile = fold(entries(opened(8), ...deeds));
        const cards = [...pile.cards.values()];
        const counts = countsOf(cards, NO_FILTERS, judge(pile), TODAY);
        expect(places.reduce((sum, place) => sum + counts.place[place], 0)).toBe(cards.length);
        for (const place of places) {
          const shown = filtered(cards, { ...NO_FILTERS, place }, judge(pile), TODAY);
          expect(shown).toEqual(cards.filter((card) => placeOf(card, TODAY) === place));
          expect(shown).toHaveLength(counts.place[place]);
        }
        for (const verdict of ['accept', 'ask', 'decline', 'undecided'] as const) {
          expect(filtered(cards, { ...NO_FILTERS, verdict }, judge(pile), TODAY)).toHaveLength(counts.verdict[verdict]);
        }
        expect(filtered(cards, { ...NO_FILTERS, note: 'without' }, judge(pile), TODAY)).toHaveLength(counts.without);
        expect(filtered(cards, { ...NO_FILTERS, reason: 'no-personal-note' }, judge(pile), TODAY)).toHaveLength(
          counts.reason['no-personal-note'] ?? 0,
        );
      }),
      { numRuns: 40 },
    );
  });

  it('keep only those that hold all words that were typed', () => {
    const pile = fold(entries({ kind: 'import', from: 'names', people: [person(0, { headline: 'Lift inspector' }), person(1)] }));
    expect(filtered([...pile.cards.values()], { ...NO_FILTERS, words: ['lift'] }, judge(pile), TODAY)).toHaveLength(1);
  });
});
