import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripOf } from '#components/islands/Triage/shell/Strip.tsx';
import type { Decision } from '#pile/index.ts';

describe('The strip of a pile', () => {
  it('has a cell for everyone, and neighbours that were decided alike are one run', () => {
    const decided: Decision[] = ['accept', 'accept', 'decline', 'later'];
    expect(stripOf({ total: 6, done: 4, decided })).toEqual({
      cells: 6,
      runs: [
        { decision: 'accept', length: 2 },
        { decision: 'decline', length: 1 },
        { decision: 'later', length: 1 },
        { decision: undefined, length: 2 },
      ],
    });
  });

  it('is one empty run while nobody is decided, and none without a pile', () => {
    expect(stripOf({ total: 3, done: 0, decided: [] })).toEqual({ cells: 3, runs: [{ decision: undefined, length: 3 }] });
    expect(stripOf({ total: 0, done: 0, decided: [] })).toEqual({ cells: 0, runs: [] });
  });

  it('has at most 320 cells, which the runs fill, each unlike the one before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<Decision[]>('accept', 'ask', 'decline', 'later'), { maxLength: 900 }),
        fc.nat(900),
        (decided, more) => {
          const { cells, runs } = stripOf({ total: decided.length + more, done: decided.length, decided });
          expect(cells).toBeLessThanOrEqual(320);
          expect(runs.reduce((sum, { length }) => sum + length, 0)).toBe(cells);
          expect(runs.every(({ decision }, i) => i === 0 || decision !== runs[i - 1]?.decision)).toBe(true);
        },
      ),
    );
  });
});
