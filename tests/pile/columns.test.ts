import { describe, expect, it } from 'vitest';
import { columnsOf, fold, judgeOf, type Pile } from '#pile/index.ts';
import { act, entries, ids, person, TODAY, withoutNote } from './people.ts';

const judge = (pile: Pile) => judgeOf(pile, TODAY);

describe('the columns', () => {
  it('hold whoever one of them can still change, hinted people first, and end when all are answered', () => {
    const hinted = withoutNote(5);
    const from = { file: 'Contacts.csv', line: 2 };
    const pile = fold(
      entries({
        kind: 'import',
        from: 'export',
        people: [
          ...Array.from({ length: 5 }, (_, i) => withoutNote(i)),
          { ...hinted, suggestions: [{ fact: 'in-address-book', value: 'yes', from, why: 'address-book-name' }] },
        ],
      }),
    );
    const { cards, columns } = columnsOf(pile, TODAY, judge(pile));
    expect(cards[0]?.person.id).toBe(hinted.id);
    expect(columns.filter(({ offered }) => offered).map(({ fact }) => fact)).toEqual([
      'met-in-person',
      'in-address-book',
      'same-workplace',
    ]);
    const answered = act(
      pile,
      ...columns.filter(({ offered }) => offered).map(({ fact }) => ({ kind: 'answer', who: ids(0, 6), fact, value: 'no' }) as const),
    );
    expect(columnsOf(answered, TODAY, judge(answered)).cards).toEqual([]);
    expect(columnsOf(answered, TODAY, judge(answered), { extra: ['same-industry'] }).cards).toHaveLength(6);
  });

  it('are offered for industry and shared connections where there is something to tell by', () => {
    const pile = fold(entries({ kind: 'import', from: 'names', people: [person(0, { headline: 'Buyer', mutual: 3 }), person(1)] }));
    expect(columnsOf(pile, TODAY, judge(pile)).columns.every(({ offered }) => offered)).toBe(true);
  });
});
