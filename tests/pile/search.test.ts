import { expect, it } from 'vitest';
import { fold, found } from '#pile/index.ts';
import { entries, person } from './people.ts';

it('A search finds names and notes whatever their case and accents', () => {
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
