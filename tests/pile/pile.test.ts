import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, EMPTY, entry, fold, lastUndoable } from '#pile/index.ts';
import { deed, entries, opened, person } from './people.ts';

const cardOf = (log: ReturnType<typeof entries>, number: number) => fold(log).cards.get(`in/person-${number}-demo`);

describe('a pile', () => {
  it('is the same whether its entries come one by one or all at once', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 20 }), (deeds) => {
        const log = entries(opened(8), ...deeds);
        expect(log.reduce(add, EMPTY)).toEqual(fold(log));
      }),
    );
  });

  it('is after an undo what it was without the step', () => {
    fc.assert(
      fc.property(fc.array(deed, { minLength: 1, maxLength: 12 }), (deeds) => {
        const log = entries(opened(8), ...deeds);
        const [newest] = lastUndoable(fold(log));
        if (!newest) return;
        const undone = add(fold(log), { ...entry({ kind: 'undo', undoes: newest.id }), id: 'undo' });
        expect(undone.cards).toEqual(fold(log.filter(({ id }) => id !== newest.id)).cards);
        expect(lastUndoable(undone)[0]?.id).not.toBe(newest.id);
      }),
    );
  });

  it('counts an entry that comes twice once', () => {
    const log = entries(opened(2), { kind: 'note', who: ['in/person-1-demo'], text: 'Met at the fair' });
    const pile = fold(log);
    expect(log.reduce(add, pile)).toBe(pile);
  });

  it('leaves a card alone that an entry does not name, and ignores names of nobody', () => {
    const log = entries(opened(2), { kind: 'decide', who: ['in/person-1-demo', '__proto__'], decision: 'accept' });
    expect(cardOf(log, 0)).toEqual({ person: expect.anything(), own: {}, looked: false });
    expect(cardOf(log, 1)?.decided).toEqual({ as: 'accept', at: expect.any(Number), group: false });
    expect(fold(log).cards.size).toBe(2);
  });

  it('takes a tick back with the decision it belongs to', () => {
    const who = ['in/person-0-demo'];
    const log = entries(
      opened(1),
      { kind: 'decide', who, decision: 'accept' },
      { kind: 'tick', who, done: true },
      { kind: 'decide', who, decision: 'decline' },
    );
    expect(cardOf(log, 0)?.ticked).toBeUndefined();
  });

  it('keeps decisions and a typed note when a later export names the same person', () => {
    const who = ['in/person-0-demo'];
    const log = entries(
      { kind: 'import', from: 'names', people: [person(0, { standing: 'listed', note: 'We met in Lund.' })] },
      { kind: 'decide', who, decision: 'later' },
      { kind: 'import', from: 'export', people: [person(0, { standing: 'connected' })] },
    );
    expect(cardOf(log, 0)).toMatchObject({
      decided: { as: 'later' },
      became: true,
      person: { note: 'We met in Lund.', standing: 'connected' },
    });
  });
});
