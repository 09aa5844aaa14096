import { expect, it } from 'vitest';
import { fold, sorted } from '#pile/index.ts';
import { entries, person, without } from './people.ts';

it('An order puts whoever has no date last, newest or oldest first', () => {
  const undated = without(person(3), 'invitedOn');
  const pile = fold(entries({ kind: 'import', from: 'names', people: [undated, person(1), person(2)] }));
  const names = (order: 'newest' | 'oldest') => sorted([...pile.cards.values()], order).map((card) => card.person.name);
  expect(names('newest')).toEqual(['Person 2', 'Person 1', 'Person 3']);
  expect(names('oldest')).toEqual(['Person 1', 'Person 2', 'Person 3']);
});
