import { describe, expect, it } from 'vitest';
import { fold, judgeOf, nextStep, nothingWrong, toLookAt, type Deed, type Pile } from '#pile/index.ts';
import { act, entries, ids, opened, person, TODAY } from './people.ts';

const judge = (pile: Pile) => judgeOf(pile, TODAY);
const next = (pile: Pile) => nextStep(pile, TODAY, judge(pile), false);
const you: Deed = {
  kind: 'you',
  answers: { 'network-size-helps': 'no', 'publishes-content': 'no', 'wants-to-be-found': 'no', 'home-country-only': 'no' },
};

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
