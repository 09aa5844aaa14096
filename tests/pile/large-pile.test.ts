import { describe, expect, it } from 'vitest';
import {
  add,
  columnsOf,
  countingByPolicy,
  countsOf,
  entry,
  fold,
  found,
  judgeOf,
  nextStep,
  NO_FILTERS,
  progressOf,
  workingList,
  type Deed,
  type Pile,
} from '#pile/index.ts';
import { growth } from '../steps.ts';
import { entries, person, TODAY } from './people.ts';

const WHO = ['in/person-3-demo'];

/** People of nine ages, every third with a headline, every fifth with a hint. */
const begun = (count: number): Pile =>
  fold(
    entries({
      kind: 'import',
      from: 'export',
      people: Array.from({ length: count }, (_, i) =>
        person(i, {
          ...(i % 3 === 0 ? { headline: `Lift inspector ${i}` } : {}),
          suggestions:
            i % 5 === 0
              ? [{ fact: 'in-address-book', value: 'yes', why: 'address-book-name', from: { file: 'Contacts.csv', line: i + 2 } }]
              : [],
        }),
      ),
    }),
  );

/** All that the desk, its card and its lists are drawn from. */
const drawn = (pile: Pile): void => {
  const judge = judgeOf(pile, TODAY);
  const cards = [...pile.cards.values()];
  countsOf(cards, NO_FILTERS, judge, TODAY);
  columnsOf(pile, TODAY, judge);
  nextStep(pile, TODAY, judge, false);
  progressOf(pile, 'invitations', TODAY);
  workingList(pile);
  found(cards, 'lift 3');
};

const decided: Deed = { kind: 'decide', who: WHO, decision: 'decline' };
const undone = (pile: Pile): Pile => add(pile, entry({ kind: 'undo', undoes: pile.log.at(-1)?.id ?? '' }));

describe('a pile of thousands', () => {
  it('keeps everybody else as they are when one is decided, answered, taken back or done again', () => {
    const pile = begun(50);
    const judge = judgeOf(pile, TODAY);
    const others = [...pile.cards.values()].filter(({ person: { id } }) => !WHO.includes(id));
    for (const deed of [decided, { kind: 'answer', who: WHO, fact: 'met-in-person', value: 'yes' }] as const) {
      const done = add(pile, entry(deed));
      const back = undone(done);
      for (const now of [done, back, undone(back)]) {
        for (const card of others) expect(now.cards.get(card.person.id)).toBe(card);
        expect(judgeOf(now, TODAY)(others[0] ?? fail())).toBe(judge(others[0] ?? fail()));
      }
      expect(back.cards).toEqual(pile.cards);
    }
  });

  it('takes at most twice the steps for twice the people', () => {
    const piles = new Map<number, Pile>();
    const of = (count: number): Pile => {
      const pile = piles.get(count) ?? begun(count);
      piles.set(count, pile);
      return pile;
    };
    const runs: readonly ((pile: Pile) => void)[] = [
      drawn,
      (pile) => drawn(undone(add(pile, entry(decided)))),
      (pile) => undone(add(pile, entry({ kind: 'decide', who: [...pile.cards.keys()], decision: 'decline', group: true }))),
    ];
    for (const run of runs) {
      expect(
        growth(
          (size) => 'x'.repeat(size),
          ({ length }) => run(of(length)),
          200,
        ),
      ).toBeLessThan(2.6);
    }
  });

  it('is counted under every policy in pieces, however many kinds of people are in it', () => {
    const asked = [
      'met-in-person',
      'in-address-book',
      'same-workplace',
      'same-industry',
      'thin-profile',
      'sends-spam',
      'misspellings',
    ] as const;
    const answers = asked.map((fact, bit): Deed => ({
      kind: 'answer',
      who: Array.from({ length: 2 ** asked.length }, (_, i) => i)
        .filter((i) => i & (2 ** bit))
        .map((i) => `in/person-${i}-demo`),
      fact,
      value: 'yes',
    }));
    const pile = fold([...begun(2 ** asked.length).log, ...answers.map((deed) => entry(deed))]);
    const counting = countingByPolicy(pile, TODAY);
    let pieces = 1;
    let step = counting.next();
    for (; !step.done; step = counting.next()) pieces += 1;
    for (const { accept, ask, decline, undecided } of step.value) expect(accept + ask + decline + undecided).toBe(2 ** asked.length);
    expect(pieces).toBeGreaterThan(2 * step.value.length);
  });
});

const fail = (): never => {
  throw new Error('Nobody is there.');
};
