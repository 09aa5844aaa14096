import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, entry, fold, lastRedoable, lastUndoable, nameOfStep, step, type Deed, type Pile } from '#pile/index.ts';
import { deed, entries, opened } from './people.ts';

const undo = (pile: Pile): Pile => doThe(pile, nameOfStep(lastUndoable(pile)));
const AT = 1_700_000_000_000;
const redo = (pile: Pile): Pile => doThe(pile, lastRedoable(pile)?.undo.id);
const doThe = (pile: Pile, undoes: string | undefined): Pile => (undoes ? add(pile, entry({ kind: 'undo', undoes })) : pile);
const does = fc.array(
  deed.filter(({ kind }) => kind !== 'undo' && kind !== 'looked'),
  { minLength: 1, maxLength: 5 },
);
const act = (pile: Pile, deeds: readonly Deed[]): Pile => step(deeds, AT).reduce(add, pile);

describe('a step of several entries', () => {
  it('is undone whole, and done again whole', () => {
    fc.assert(
      fc.property(fc.array(does, { minLength: 1, maxLength: 5 }), (steps) => {
        const before = steps.slice(0, -1).reduce(act, fold(entries(opened(8))));
        const after = act(before, steps.at(-1) ?? []);
        expect(undo(after).cards).toEqual(before.cards);
        expect(redo(undo(after)).cards).toEqual(after.cards);
      }),
    );
  });

  it('is undone and done again in its turn, as often as one likes', () => {
    fc.assert(
      fc.property(fc.array(does, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 5 }), (steps, times) => {
        const begun = fold(entries(opened(8)));
        const all = steps.reduce(act, begun);
        const turns = <T>(from: T, turn: (one: T) => T): T => Array.from({ length: times }).reduce<T>(turn, from);
        const back = turns(all, undo);
        expect(back.cards).toEqual(steps.slice(0, Math.max(0, steps.length - times)).reduce(act, begun).cards);
        expect(turns(back, redo).cards).toEqual(all.cards);
        expect(turns(turns(turns(back, redo), undo), redo).cards).toEqual(all.cards);
      }),
    );
  });
});

describe('redo', () => {
  it('ends with the next step', () => {
    const pile = fold(entries(opened(2), { kind: 'decide', who: ['in/person-0-demo'], decision: 'accept' }));
    const other = act(undo(pile), [{ kind: 'decide', who: ['in/person-1-demo'], decision: 'ask' }]);
    expect(lastRedoable(undo(pile))?.entries).toMatchObject([{ kind: 'decide', decision: 'accept' }]);
    expect(lastRedoable(other)).toBeUndefined();
    expect(lastRedoable(pile)).toBeUndefined();
  });
});

describe('undo', () => {
  it('takes back people who were added later, and never those with whom the pile began', () => {
    const begun = step([opened(3), opened(5)]).reduce(add, fold([]));
    expect(lastUndoable(begun)).toEqual([]);
    const added = act(begun, [opened(8)]);
    expect(undo(added).cards).toEqual(begun.cards);
    expect(lastUndoable(undo(added))).toEqual([]);
  });

  it('brings back who was taken out of the pile', () => {
    const begun = fold(entries(opened(3)));
    const fewer = act(begun, [{ kind: 'remove', who: ['in/person-1-demo'] }]);
    expect([...fewer.cards.keys()]).toEqual(['in/person-0-demo', 'in/person-2-demo']);
    expect(undo(fewer).cards).toEqual(begun.cards);
  });
});
