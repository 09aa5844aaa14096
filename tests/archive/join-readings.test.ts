import { describe, expect, it } from 'vitest';
import { joinReadings, readingOf, readNames } from '#archive/index.ts';
import { readPage } from '#archive/paste/read-paste.ts';
import { card2026, listed, type Card } from './paste/page.ts';

const ADA: Card = { name: 'Ada Okoye', slug: 'ada-okoye-demo', verb: 'wants to connect' };
const IVO: Card = { name: 'Ivo Lund', slug: 'ivo-lund-demo', verb: 'wants to connect' };
const DORA: Card = {
  ...{ name: 'Dora Test', slug: 'dora-demo', labels: [] },
  title: '<a href="https://www.linkedin.com/in/dora-demo/">Dora Test</a> invited you to follow Testwerk',
};
const UNKNOWN: Card = { name: 'Wren Hale', slug: 'wren-demo', verb: 'さん', labels: [] };
const pasted = (...cards: Card[]) => readingOf(readPage({ html: listed(cards.map((card, i) => card2026(card, i)).join('')) }));

describe('Two parts of a list', () => {
  it('that overlap show what is in both once', () => {
    const both = joinReadings(pasted(ADA, DORA, UNKNOWN), pasted(ADA, DORA, UNKNOWN, IVO, DORA));
    expect(both.people.map(({ name }) => name)).toEqual(['Ada Okoye', 'Ivo Lund']);
    expect(both.pasted).toMatchObject({
      others: [{ from: 'Dora Test' }, { from: 'Dora Test' }],
      notUnderstood: [expect.stringContaining('Wren')],
    });
  });

  it('keep what is known of the paste where the other was typed', () => {
    for (const both of [
      joinReadings(pasted(ADA, DORA), readNames('Ines Okafor')),
      joinReadings(readNames('Ines Okafor'), pasted(ADA, DORA)),
    ]) {
      expect(both.people.map(({ name }) => name).toSorted()).toEqual(['Ada Okoye', 'Ines Okafor']);
      expect(both.pasted?.others).toHaveLength(1);
    }
  });
});
