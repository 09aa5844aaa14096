import { describe, expect, it } from 'vitest';
import { answersOf, daysAfter, fold, todayIn } from '#pile/index.ts';
import { entries, ids, opened, TODAY } from './people.ts';

const who = ids(0, 1);

describe('answers', () => {
  it('of the reader override what was imported', () => {
    const log = entries(opened(1), { kind: 'answer', who, fact: 'note', value: 'personal' });
    const pile = fold(log);
    expect([...pile.cards.values()].map((card) => answersOf(card, {}, TODAY).note)).toEqual(['personal']);
    const back = fold(entries(opened(1), ...log.slice(1), { kind: 'answer', who, fact: 'note', value: null }));
    expect([...back.cards.values()].map((card) => answersOf(card, {}, TODAY).note)).toEqual(['none']);
  });
});

it('Days are counted over the ends of months and of leap years', () => {
  expect(daysAfter('2028-02-20', 14)).toBe('2028-03-05');
  expect(daysAfter('2026-12-25', 14)).toBe('2027-01-08');
  expect(todayIn(new Date(2026, 10, 3, 23, 59))).toBe('2026-11-03');
});
