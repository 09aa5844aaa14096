import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  columnsOf,
  countsOf,
  EMPTY,
  filtered,
  fold,
  found,
  foundIn,
  judgeOf,
  nextStep,
  NO_FILTERS,
  nothingWrong,
  placeOf,
  places,
  progressOf,
  step,
  toLookAt,
  type Deed,
  type Pile,
} from '#pile/index.ts';
import { deed, entries, opened, person, withoutNote } from './people.ts';

const TODAY = '2026-11-23';
const ids = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `in/person-${from + i}-demo`);
const act = (pile: Pile, ...deeds: readonly Deed[]): Pile => step(deeds, 1_700_000_100_000).reduce(add, pile);
const judge = (pile: Pile) => judgeOf(pile, TODAY);
const next = (pile: Pile) => nextStep(pile, TODAY, judge(pile), false);
const you: Deed = {
  kind: 'you',
  answers: { 'network-size-helps': 'no', 'publishes-content': 'no', 'wants-to-be-found': 'no', 'home-country-only': 'no' },
};

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

describe('search', () => {
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
});

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

describe('a look', () => {
  it('is asked of nobody who is about to be declined, and answered for many at once', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 15 }), (deeds) => {
        const pile = fold(entries(opened(8), ...deeds));
        const cards = toLookAt(pile, TODAY, judge(pile));
        expect(cards.filter((card) => !['accept', 'ask'].includes(judge(pile)(card).verdict))).toEqual([]);
        const after = act(pile, ...nothingWrong(cards, judge(pile)));
        expect(toLookAt(after, TODAY, judge(after)).filter((card) => cards.some((one) => one.person.id === card.person.id))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the next step', () => {
  it('leads from the first list to the end, each step of it doing what it asks', () => {
    let pile = fold(entries(opened(6)));
    expect(next(pile)).toEqual({ kind: 'know', count: 6 });
    pile = act(pile, { kind: 'answer', who: ids(0, 1), fact: 'met-in-person', value: 'yes' });
    for (const fact of ['met-in-person', 'in-address-book', 'same-workplace', 'same-industry', 'many-shared-connections'] as const) {
      pile = act(pile, { kind: 'answer', who: ids(fact === 'met-in-person' ? 1 : 0, 6), fact, value: 'no' });
    }
    expect(next(pile)).toMatchObject({ kind: 'you', count: 5 });
    pile = act(pile, you);
    expect(next(pile)).toEqual({ kind: 'look', count: 1, known: 1 });
    pile = act(pile, ...nothingWrong(toLookAt(pile, TODAY, judge(pile)), judge(pile)));
    expect(nextStep(pile, TODAY, judge(pile), true)).toMatchObject({ kind: 'policy' });
    expect(next(pile)).toEqual({ kind: 'decide', verdict: 'decline', count: 5, of: 6, firm: true });
    pile = act(
      pile,
      { kind: 'decide', who: ids(0, 1), decision: 'accept', group: true },
      { kind: 'decide', who: ids(1, 6), decision: 'decline', group: true },
    );
    expect(next(pile)).toEqual({ kind: 'list', count: 6 });
    pile = act(pile, { kind: 'tick', who: ids(0, 6), done: true });
    expect(next(pile)).toEqual({ kind: 'end', count: 0 });
    pile = act(pile, { kind: 'decide', who: ids(5, 6), decision: 'ask' });
    expect(next(pile)).toEqual({ kind: 'write', count: 1 });
    pile = act(pile, { kind: 'wrote', who: ids(5, 6), on: TODAY });
    expect(next(pile)).toEqual({ kind: 'end', count: 0 });
  });

  it('asks what was written before a look, and of whom nothing is known', () => {
    const pile = act(
      fold(entries({ kind: 'import', from: 'names', people: [person(0, { note: 'We met.' }), person(1)] })),
      ...(['met-in-person', 'in-address-book', 'same-workplace'] as const).map(
        (fact) => ({ kind: 'answer', who: ids(0, 2), fact, value: 'no' }) as const,
      ),
      you,
    );
    expect(next(pile)).toEqual({ kind: 'notes', count: 1, silent: 1 });
  });
});

describe('progress', () => {
  it('counts whoever no longer waits, and tells a pace after twenty', () => {
    let pile = fold(entries(opened(40)));
    expect(progressOf(pile, 'invitations', TODAY)).toEqual({ total: 40, done: 0, decided: [] });
    for (let i = 0; i < 20; i++) {
      pile = step([{ kind: 'decide', who: ids(i, i + 1), decision: 'decline' }], 1_700_000_100_000 + i * 6000).reduce(add, pile);
    }
    expect(progressOf(pile, 'invitations', TODAY)).toMatchObject({ done: 20, minutesLeft: 2 });
  });

  it('is nothing where nothing is', () => {
    expect(progressOf(EMPTY, 'invitations', TODAY)).toEqual({ total: 0, done: 0, decided: [] });
  });
});

describe('someone put off', () => {
  it('comes back on the day, and not before', () => {
    const pile = fold(entries(opened(1), { kind: 'decide', who: ids(0, 1), decision: 'later', until: '2026-11-24' }));
    const [card] = pile.cards.values();
    if (!card) throw new Error('There is one.');
    expect([TODAY, '2026-11-24'].map((day) => placeOf(card, day))).toEqual(['later', 'waiting']);
  });
});
