import { describe, expect, it } from 'vitest';
import { fold, found, foundIn } from '#pile/index.ts';
import { entries, person } from './people.ts';

describe('the search in a pile', () => {
  it.each([
    ['lukasz', 'Łukasz Eze'],
    ['soren norgaard', 'Søren Nørgaard'],
    ['strauss', 'Jan Strauß'],
    ["o'neil", 'Sean O’Neil'],
    ['aeroe', 'Ærøe Tæt'],
  ])('finds with %s who is called %s', (query, name) => {
    const cards = ['Łukasz Eze', 'Søren Nørgaard', 'Jan Strauß', 'Sean O’Neil', 'Ærøe Tæt'].map((one, i) => ({
      person: person(i, { name: one }),
      own: {},
      looked: false,
    }));
    expect(found(cards, query).map((card) => card.person.name.slice(0, 3))).toEqual([name.slice(0, 3)]);
  });

  it('says by what somebody was found', () => {
    const card = { person: person(0, { headline: 'Lift inspector', note: 'About the lift.' }), own: {}, looked: false };
    expect(foundIn(card, 'lift')).toEqual(['headline', 'note']);
    const messages = [{ on: '2026-06-02', text: 'About the fair in Ålesund' }];
    expect(foundIn({ ...card, person: { ...card.person, messages } }, 'alesund')).toEqual(['note']);
  });

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
});
