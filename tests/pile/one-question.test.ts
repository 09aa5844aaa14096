import { describe, expect, it } from 'vitest';
import { fold, found, oneQuestion, sorted } from '#pile/index.ts';
import { evaluate } from '#rules/index.ts';
import { entries, opened, person, without } from './people.ts';

const TODAY = '2026-11-23';
const all = (count: number) => Array.from({ length: count }, (_, i) => `in/person-${i}-demo`);

describe('the one question', () => {
  it('is one that settles no fewer cards than any other would', () => {
    const checked = (['looks-fake', 'offends', 'sends-spam'] as const).map(
      (fact) => ({ kind: 'answer', who: all(6), fact, value: 'no' }) as const,
    );
    const pile = fold(entries(opened(6), ...checked));
    const asked = oneQuestion(pile, TODAY);
    const settles = (fact: string) =>
      ['yes', 'no'].filter(
        (value) => evaluate({ note: 'none', 'looks-fake': 'no', offends: 'no', 'sends-spam': 'no', [fact]: value }).settled,
      ).length;
    const others = ['met-in-person', 'in-address-book', 'same-workplace', 'same-industry', 'many-shared-connections'];
    expect(settles(asked?.fact ?? '')).toBe(Math.max(...others.map(settles)));
    expect(asked?.cards).toHaveLength(6);
  });

  it('is not asked again of those about whom the reader does not know', () => {
    const first = oneQuestion(fold(entries(opened(4))), TODAY);
    if (!first) throw new Error('Something is open.');
    const pile = fold(entries(opened(4), { kind: 'answer', who: all(4), fact: first.fact, value: 'unknown' }));
    expect(oneQuestion(pile, TODAY)?.fact).not.toBe(first.fact);
  });

  it('ends when everything is decided', () => {
    expect(oneQuestion(fold(entries(opened(4), { kind: 'decide', who: all(4), decision: 'decline' })), TODAY)).toBeUndefined();
  });
});

describe('finding and sorting', () => {
  it('finds names and notes whatever their case and accents', () => {
    const pile = fold(
      entries({
        kind: 'import',
        from: 'export',
        people: [person(1, { name: 'Zoë Brandt' }), person(2, { name: 'Tomás', note: 'About ÖKO-Strom' })],
      }),
    );
    const names = (query: string) => found([...pile.cards.values()], query).map((card) => card.person.name);
    expect(names('zoe')).toEqual(['Zoë Brandt']);
    expect(names('oko tomas')).toEqual(['Tomás']);
    expect(names('  ')).toHaveLength(2);
    expect(names('nobody')).toEqual([]);
  });

  it('puts whoever has no date last, newest or oldest first', () => {
    const undated = without(person(3), 'invitedOn');
    const pile = fold(entries({ kind: 'import', from: 'names', people: [undated, person(1), person(2)] }));
    const names = (order: 'newest' | 'oldest') => sorted([...pile.cards.values()], order).map((card) => card.person.name);
    expect(names('newest')).toEqual(['Person 2', 'Person 1', 'Person 3']);
    expect(names('oldest')).toEqual(['Person 1', 'Person 2', 'Person 3']);
  });
});
