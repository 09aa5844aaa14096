import { describe, expect, it } from 'vitest';
import { add, EMPTY, fold, progressOf, step } from '#pile/index.ts';
import { entries, ids, opened, TODAY } from './people.ts';

describe('progress', () => {
  it('counts whoever no longer waits, and tells a pace after twenty', () => {
    let pile = fold(entries(opened(40)));
    expect(progressOf(pile, 'invitations', TODAY)).toEqual({ total: 40, done: 0, decided: [] });
    for (let i = 0; i < 20; i++) {
      pile = step([{ kind: 'decide', who: ids(i, i + 1), decision: 'decline' }], 1_700_000_100_000 + i * 6000).reduce(add, pile);
    }
    expect(progressOf(pile, 'invitations', TODAY)).toMatchObject({ done: 20, minutesLeft: 2 });
  });

  it('counts invitations that are over among those done, without a decision and without a pace', () => {
    const closed = fold(entries(opened(40), { kind: 'close', who: ids(0, 30) }));
    expect(progressOf(closed, 'invitations', TODAY)).toEqual({ total: 40, done: 30, decided: Array(30).fill('later') });
  });

  it('is nothing where nothing is', () => {
    expect(progressOf(EMPTY, 'invitations', TODAY)).toEqual({ total: 0, done: 0, decided: [] });
  });
});
