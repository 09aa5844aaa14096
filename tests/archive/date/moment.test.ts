import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, daysBetween, momentOf, readPlainMoment } from '#archive/date/moment.ts';
import { bytesOf } from '../files.ts';
import { since2000 } from './shapes.ts';

describe('A moment', () => {
  it('is read from the bytes of messages.csv, wherever they stand, and in that shape alone', () => {
    const stray = fc.constantFrom('', '0', '9', '/', ':', ' ', '-', 'U', 'x');
    const digits = fc.array(fc.nat(9), { minLength: 14, maxLength: 14 });
    fc.assert(
      fc.property(fc.oneof(since2000, digits), fc.option(fc.tuple(fc.nat(23), stray)), fc.nat(3), (when, fault, before) => {
        let next = 0;
        const right = when instanceof Date ? when.toISOString() : 'dddd-dd-ddTdd:dd:dd'.replace(/d/g, () => String(when[next++]));
        const plain = `${right.slice(0, 19).replace('T', ' ')} UTC`;
        const text = fault ? plain.slice(0, fault[0]) + fault[1] + plain.slice(fault[0] + 1) : plain;
        const parts = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d) UTC$/.exec(text)?.slice(1).map(Number);
        const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts ?? [];
        const expected = parts && momentOf({ year, month, day, hour, minute, second });
        expect(readPlainMoment(bytesOf(`${'1'.repeat(before)}${text}9`), before, before + text.length)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('is there for every second of every day since 2000, and for no other', () => {
    fc.assert(
      fc.property(since2000, (date) => {
        const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        const [hour, minute, second] = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];
        const moment = momentOf({ year, month, day, hour, minute, second }) ?? NaN;
        expect(moment).toBe(Math.floor((date.getTime() - Date.UTC(2000, 0)) / 1000));
        expect(dayOf(moment)).toBe(date.toISOString().slice(0, 10));
      }),
    );
    for (const [year, month, day] of [
      [1999, 12, 31],
      [2023, 2, 29],
      [2022, 4, 31],
      [2026, 13, 1],
      [2026, 0, 1],
      [2026, 1, 0],
    ] as const)
      expect(momentOf({ year, month, day })).toBeUndefined();
    for (const time of [{ hour: 24 }, { minute: 60 }, { second: 60 }])
      expect(momentOf({ year: 2026, month: 1, day: 1, ...time })).toBeUndefined();
  });

  it('does not depend on where or when it is read', () => {
    expect(dayOf(momentOf({ year: 2026, month: 6, day: 15, hour: 23, minute: 59, second: 59 }) ?? NaN)).toBe('2026-06-15');
    expect(daysBetween('2026-03-01', '2026-03-31')).toBe(30);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  });
});
