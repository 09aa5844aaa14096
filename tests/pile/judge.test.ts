import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answersOf,
  countingByPolicy,
  fold,
  isDue,
  judgeOf,
  laneOf,
  lanesOf,
  runAgainst,
  shareWithoutNote,
  firedOn,
  wouldChange,
  tally,
  leftToDo,
  workingList,
  todayIn,
  daysAfter,
  type Pile,
} from '#pile/index.ts';
import { evaluate, policyIds } from '#rules/index.ts';
import { deed, entries, opened, person } from './people.ts';

const TODAY = '2026-11-23';
const who = ['in/person-0-demo'];

describe('judging a pile', () => {
  it('gives every card exactly what evaluate gives its answers, under every policy', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 15 }), fc.constantFrom(...policyIds), (deeds, policy) => {
        const pile = fold(entries(opened(8), ...deeds));
        const judge = judgeOf(pile, TODAY, policy);
        for (const card of pile.cards.values()) expect(judge(card)).toEqual(evaluate(answersOf(card, pile.you, TODAY), policy));
      }),
      { numRuns: 60 },
    );
  });

  it('puts every card into exactly one lane', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 15 }), (deeds) => {
        const pile = fold(entries(opened(8), ...deeds));
        const lanes = lanesOf(pile, 'invitations', judgeOf(pile, TODAY), TODAY);
        expect(
          Object.values(lanes)
            .flatMap((cards) => cards.map((card) => card.person.id))
            .toSorted(),
        ).toEqual([...pile.cards.keys()].toSorted());
      }),
    );
  });

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

describe('lanes', () => {
  it('hide who is already a connection until the reader says otherwise', () => {
    const connected = person(0, {
      standing: 'connected',
      answers: [{ fact: 'connected', value: 'yes', from: { file: 'Connections.csv', line: 5 } }],
    });
    const log = entries({ kind: 'import', from: 'export', people: [connected] });
    const lane = (pile: ReturnType<typeof fold>) => [...pile.cards.values()].map((card) => laneOf(card, judgeOf(pile, TODAY), TODAY));
    expect(lane(fold(log))).toEqual(['connected']);
    expect(lane(fold(entries(...log, { kind: 'answer', who, fact: 'connected', value: 'no' })))).toEqual(['open']);
  });

  it('take the reader’s word for who is connected already', () => {
    const pile = fold(entries(opened(1), { kind: 'answer', who, fact: 'connected', value: 'yes' }));
    expect([...pile.cards.values()].map((card) => laneOf(card, judgeOf(pile, TODAY), TODAY))).toEqual(['connected']);
  });

  it('let an answer of the reader override what was imported', () => {
    const log = entries(opened(1), { kind: 'answer', who, fact: 'note', value: 'personal' });
    const pile = fold(log);
    expect([...pile.cards.values()].map((card) => answersOf(card, {}, TODAY).note)).toEqual(['personal']);
    const back = fold(entries(opened(1), ...log.slice(1), { kind: 'answer', who, fact: 'note', value: null }));
    expect([...back.cards.values()].map((card) => answersOf(card, {}, TODAY).note)).toEqual(['none']);
  });
});

describe('following up', () => {
  const wrote = (on: string) => fold(entries(opened(1), { kind: 'decide', who, decision: 'ask' }, { kind: 'wrote', who, on }));
  const only = (pile: ReturnType<typeof fold>) => [...pile.cards.values()];

  it('waits for two weeks and then asks what came of it', () => {
    expect(only(wrote('2026-11-10')).map((card) => [answersOf(card, {}, TODAY).message, isDue(card, TODAY)])).toEqual([['waiting', false]]);
    expect(only(wrote('2026-11-09')).map((card) => [answersOf(card, {}, TODAY).message, isDue(card, TODAY)])).toEqual([[undefined, true]]);
  });

  it('never asks about someone whose answer the reader has told', () => {
    const pile = fold(
      entries(opened(1), { kind: 'wrote', who, on: '2026-10-01' }, { kind: 'answer', who, fact: 'message', value: 'replied' }),
    );
    expect(only(pile).map((card) => isDue(card, TODAY))).toEqual([false]);
  });

  it('counts days over the ends of months and of leap years', () => {
    expect(daysAfter('2028-02-20', 14)).toBe('2028-03-05');
    expect(daysAfter('2026-12-25', 14)).toBe('2027-01-08');
    expect(todayIn(new Date(2026, 10, 3, 23, 59))).toBe('2026-11-03');
  });
});

describe('where a pile fell', () => {
  it('counts everyone exactly once', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 15 }), (deeds) => {
        const pile = fold(entries(opened(8), ...deeds));
        const { rows, total } = tally(pile, 'invitations', TODAY);
        expect(Object.values(rows).reduce((sum, { decided, verdict }) => sum + decided + verdict, 0)).toBe(total);
        expect(total + lanesOf(pile, 'invitations', judgeOf(pile, TODAY), TODAY).connected.length).toBe(pile.cards.size);
      }),
    );
  });

  it('lists what is to be done on LinkedIn newest first, and what is done', () => {
    const all = [0, 1, 2].map((i) => `in/person-${i}-demo`);
    const pile = fold(entries(opened(4), { kind: 'decide', who: all, decision: 'decline' }, { kind: 'tick', who, done: true }));
    const { cards, done } = workingList(pile);
    expect(cards.map(({ person: { name } }) => name)).toEqual(['Person 2', 'Person 1', 'Person 0']);
    expect(done).toBe(1);
    expect(leftToDo(pile, 'invitations')).toBe(2);
    expect(leftToDo(pile, 'connections')).toBe(0);
  });

  it('notices a run of decisions against settled verdicts, and only of those', () => {
    const settle = (number: number) => ({ kind: 'answer', who: [`in/person-${number}-demo`], fact: 'looks-fake', value: 'yes' }) as const;
    const decide = (number: number, decision: 'accept' | 'decline') =>
      ({ kind: 'decide', who: [`in/person-${number}-demo`], decision }) as const;
    const run = (...decisions: readonly ('accept' | 'decline')[]) => {
      const pile = fold(entries(opened(8), ...decisions.map((_, i) => settle(i)), ...decisions.map((decision, i) => decide(i, decision))));
      return runAgainst(pile, judgeOf(pile, TODAY));
    };
    expect(run('accept', 'accept')).toBe(2);
    expect(run('accept', 'decline')).toBe(0);
    expect(run('decline', 'accept')).toBe(1);
  });
});

function countedByPolicy(pile: Pile) {
  const counting = countingByPolicy(pile, TODAY);
  for (;;) {
    const { done, value } = counting.next();
    if (done) return value;
  }
}
