import { describe, expect, it } from 'vitest';
import { countingByPolicy, firedOn, fold, shareWithoutNote, wouldChange, type Pile } from '#pile/index.ts';
import { entries, ids, opened, person, TODAY } from './people.ts';

const who = ids(0, 1);

describe('comparing policies', () => {
  it('counts every undecided invitation once under each policy', () => {
    const pile = fold(entries(opened(8), { kind: 'decide', who, decision: 'accept' }));
    for (const { accept, ask, decline, undecided, open } of countedByPolicy(pile)) {
      expect(accept + ask + decline + undecided).toBe(7);
      expect(open).toBeLessThanOrEqual(7);
    }
  });

  it('lists exactly the cards whose verdict a policy would turn', () => {
    const pile = fold(entries(opened(3), { kind: 'answer', who, fact: 'same-industry', value: 'yes' }));
    expect(wouldChange(pile, TODAY, { policy: 'notes-are-rare' })).toMatchObject([
      { card: { person: { name: 'Person 0' } }, from: 'ask', to: 'accept' },
    ]);
    expect(wouldChange(pile, TODAY, { policy: 'as-written' })).toEqual([]);
  });

  it('tells on how many of the reader’s a rule fires', () => {
    const pile = fold(entries(opened(3), { kind: 'answer', who, fact: 'met-in-person', value: 'yes' }));
    expect(firedOn(pile, 'no-personal-note', TODAY)).toEqual({ of: 3, fires: 2, setAside: 1 });
    expect(firedOn(pile, 'met-in-person', TODAY)).toEqual({ of: 3, fires: 1, setAside: 0 });
  });

  it('sees how many came without a note', () => {
    const noted = person(9, { note: 'We met in Lund.' });
    const pile = fold(entries(opened(3), { kind: 'import', from: 'export', people: [noted] }));
    expect(shareWithoutNote(pile)).toBe(0.75);
  });
});

function countedByPolicy(pile: Pile) {
  const counting = countingByPolicy(pile, TODAY);
  for (;;) {
    const { done, value } = counting.next();
    if (done) return value;
  }
}
