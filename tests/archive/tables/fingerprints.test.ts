import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Row } from '#archive/csv/row.ts';
import { Fingerprint } from '#archive/tables/fingerprints.ts';
import { bytesOf, concatenated } from '../files.ts';

/** A record of some cells, behind other bytes. */
function rowOf(cells: readonly string[], before = ''): Row {
  const row = new Row();
  const parts = [before, ...cells].map(bytesOf);
  row.begin(concatenated(parts), 1);
  let at = before.length;
  for (const { length } of parts.slice(1)) row.add(at, (at += length), false);
  return row;
}

function printOf(cells: readonly string[], before = ''): number {
  const row = rowOf(cells, before);
  return cells.reduce((fingerprint, _, column) => fingerprint.cell(row, column), new Fingerprint().begin()).value;
}

describe('The fingerprint of some cells', () => {
  it('is the same for the same cells, wherever they stand, and another for others', () => {
    const cells = fc.array(fc.stringMatching(/^[a-c]{0,3}$/), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(cells, cells, (some, others) => {
        expect(printOf(some, 'xyz')).toBe(printOf(some));
        expect(printOf(some) === printOf(others)).toBe(some.join() === others.join());
      }),
      { numRuns: 2000 },
    );
  });

  it('is one of its own for each of a hundred thousand texts', () => {
    const texts = Array.from({ length: 100_000 }, (_, index) => [`Message ${String(index)}`]);
    const fingerprints = new Set(texts.map((cells) => printOf(cells)));
    expect(fingerprints.size).toBe(texts.length);
    expect([...fingerprints].every((fingerprint) => Number.isSafeInteger(fingerprint) && fingerprint >= 0)).toBe(true);
  });

  it('differs with any letter of a cell, of a long one with any at its beginning and its end, and with its length', () => {
    const changed = (length: number, at: number): number => printOf([`${'x'.repeat(at)}y${'x'.repeat(length - at - 1)}`]);
    for (const length of [1, 48, 95, 96]) {
      const fingerprints = Array.from({ length }, (_, at) => changed(length, at));
      expect(new Set([...fingerprints, printOf(['x'.repeat(length)])]).size).toBe(length + 1);
    }
    for (const length of [97, 300]) {
      const ends = Array.from({ length: 48 }, (_, at) => [at, length - 1 - at]).flat();
      expect(new Set([...ends.map((at) => changed(length, at)), printOf(['x'.repeat(length)])]).size).toBe(97);
    }
    expect(printOf(['x'.repeat(300)])).not.toBe(printOf(['x'.repeat(301)]));
  });

  it('may begin where another stands, which stays as it was', () => {
    const row = rowOf(['one', 'two', 'three']);
    const one = new Fingerprint().begin().cell(row, 0);
    const other = new Fingerprint();
    expect(other.after(one).cell(row, 1).value).toBe(printOf(['one', 'two']));
    expect(other.after(one).cell(row, 2).value).toBe(printOf(['one', 'three']));
    expect(one.value).toBe(printOf(['one']));
    expect(one.begin().cell(row, 1).value).toBe(printOf(['two']));
  });
});
