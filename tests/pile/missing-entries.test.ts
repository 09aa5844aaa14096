import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, entry, fold, missingEntries, lastRedoable, lastUndoable, nameOfStep, step, type Deed, type Entry } from '#pile/index.ts';
import { deed, entries, opened } from './people.ts';

const begun = entries(opened(8));
const does = fc.array(
  deed.filter(({ kind }) => kind !== 'undo'),
  { minLength: 1, maxLength: 3 },
);
const turn = fc.constantFrom('undo' as const, 'redo' as const);

/** What a reader did with a pile that begins so: steps, and some of them taken back or done again. */
function played(log: readonly Entry[], turns: readonly (readonly Deed[] | 'undo' | 'redo')[]): readonly Entry[] {
  return turns.reduce<readonly Entry[]>((all, one) => {
    const pile = fold(all);
    if (typeof one !== 'string') return [...all, ...step(one)];
    const undoes = one === 'undo' ? nameOfStep(lastUndoable(pile)) : lastRedoable(pile)?.undo.id;
    return undoes === undefined ? all : [...all, entry({ kind: 'undo', undoes })];
  }, log);
}

const turns = fc.array(fc.oneof(does, turn), { maxLength: 8 });

describe('a log that joins another', () => {
  it('comes to what both come to, and is taken back and done again as one step', () => {
    fc.assert(
      fc.property(turns, turns, turns, (first, here, there) => {
        const shared = played(begun, first);
        const [mine, other] = [played(shared, here), played(shared, there)];
        const more = missingEntries(mine, other);
        const ids = new Set(mine.map(({ id }) => id));
        const plain = fold([...mine, ...other.filter(({ id }) => !ids.has(id))]);
        const all = fold([...mine, ...more]);
        expect(all.cards).toEqual(plain.cards);
        expect(all.you).toEqual(plain.you);
        expect(missingEntries(all.log, other)).toEqual([]);
        if (!more.some(({ kind }) => kind !== 'undo' && kind !== 'looked')) return;
        const back = add(all, entry({ kind: 'undo', undoes: more[0]?.step ?? '' }));
        expect(back.cards).toEqual(fold(mine).cards);
        const again = add(back, entry({ kind: 'undo', undoes: back.log.at(-1)?.id ?? '' }));
        expect(again.cards).toEqual(all.cards);
      }),
    );
  });

  it('is what undo takes back next, whatever it holds', () => {
    const mine = [...begun, entry({ kind: 'decide', who: ['in/person-0-demo'], decision: 'accept' })];
    const other = [...entries(opened(9)).map((one) => ({ ...one, id: 'other' })), entry({ kind: 'you', answers: {} })];
    expect(lastUndoable(fold([...mine, ...missingEntries(mine, other)])).map(({ kind }) => kind)).toEqual(['import', 'you']);
  });
});
