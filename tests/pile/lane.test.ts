import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersOf, fold, isDue, judgeOf, laneOf, lanesOf, placeOf, type Pile } from '#pile/index.ts';
import { deed, entries, ids, opened, person, TODAY } from './people.ts';

const who = ids(0, 1);
const wrote = (on: string) => fold(entries(opened(1), { kind: 'decide', who, decision: 'ask' }, { kind: 'wrote', who, on }));
const only = (pile: Pile) => [...pile.cards.values()];

describe('lanes', () => {
  it('hold every card, each in one', () => {
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

  it('bring back whoever was put off on the day, and not before', () => {
    const pile = fold(entries(opened(1), { kind: 'decide', who: ids(0, 1), decision: 'later', until: '2026-11-24' }));
    const [card] = pile.cards.values();
    if (!card) throw new Error('There is one.');
    expect([TODAY, '2026-11-24'].map((day) => placeOf(card, day))).toEqual(['later', 'waiting']);
  });

  it('ask after two weeks what came of it', () => {
    expect(only(wrote('2026-11-10')).map((card) => [answersOf(card, {}, TODAY).message, isDue(card, TODAY)])).toEqual([['waiting', false]]);
    expect(only(wrote('2026-11-09')).map((card) => [answersOf(card, {}, TODAY).message, isDue(card, TODAY)])).toEqual([[undefined, true]]);
  });

  it('never ask about someone whose answer the reader has told', () => {
    const pile = fold(
      entries(opened(1), { kind: 'wrote', who, on: '2026-10-01' }, { kind: 'answer', who, fact: 'message', value: 'replied' }),
    );
    expect(only(pile).map((card) => isDue(card, TODAY))).toEqual([false]);
  });
});
