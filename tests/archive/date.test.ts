import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, daysBetween, readDay, readMoment, readPlainMoment } from '#archive/date.ts';

const since2000 = fc.date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2067-12-31T23:59:59Z'), noInvalidDate: true });
const two = (value: number): string => String(value).padStart(2, '0');
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const WEEKDAYS = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');

/** The ways dates are written: by LinkedIn, by Excel and by other tools. */
const shapes: Record<string, (date: Date) => string> = {
  'invitations, M/D/YY, h:mm AM': (date) => `${slashed(date)}, ${half(date)}`,
  'recommendations, MM/DD/YY, hh:mm AM': (date) =>
    `${two(date.getUTCMonth() + 1)}/${two(date.getUTCDate())}/${two(date.getUTCFullYear() % 100)}, ${half(date)}`,
  'connections, DD Mon YYYY': (date) => `${two(date.getUTCDate())} ${MONTHS[date.getUTCMonth()] ?? ''} ${String(date.getUTCFullYear())}`,
  'a re-saved copy, D-Mon-YY': (date) =>
    `${String(date.getUTCDate())}-${MONTHS[date.getUTCMonth()] ?? ''}-${two(date.getUTCFullYear() % 100)}`,
  'messages, YYYY-MM-DD HH:MM:SS UTC': (date) => `${date.toISOString().slice(0, 19).replace('T', ' ')} UTC`,
  'endorsements, YYYY/MM/DD HH:MM:SS UTC': (date) => `${date.toISOString().slice(0, 19).replace('T', ' ').replaceAll('-', '/')} UTC`,
  'follows, Ddd Mon DD HH:MM:SS UTC YYYY': (date) =>
    `${WEEKDAYS[date.getUTCDay()] ?? ''} ${MONTHS[date.getUTCMonth()] ?? ''} ${two(date.getUTCDate())} ${date.toISOString().slice(11, 19)} UTC ${String(date.getUTCFullYear())}`,
  'a hand-made file, Mon D YYYY h:mm AM': (date) =>
    `${MONTHS[date.getUTCMonth()] ?? ''} ${String(date.getUTCDate())} ${String(date.getUTCFullYear())} ${half(date)}`,
  'ISO 8601': (date) => date.toISOString(),
};

function slashed(date: Date): string {
  return `${String(date.getUTCMonth() + 1)}/${String(date.getUTCDate())}/${two(date.getUTCFullYear() % 100)}`;
}

function half(date: Date): string {
  const hour = date.getUTCHours();
  return `${String(hour % 12 || 12)}:${two(date.getUTCMinutes())} ${hour < 12 ? 'AM' : 'PM'}`;
}

describe('A date', () => {
  it.each(Object.entries(shapes))('is read as it was written: %s', (_, write) => {
    fc.assert(
      fc.property(since2000, (date) => {
        expect(readDay(write(date))).toBe(date.toISOString().slice(0, 10));
      }),
    );
  });

  it.each([
    ['12/31/22, 12:05 PM', '2022-12-31 12:05'],
    ['12/31/22, 12:05 AM', '2022-12-31 00:05'],
    ['1/2/26, 1:00\u202FPM', '2026-01-02 13:00'],
    ['2026-06-01 08:00 UTC', '2026-06-01 08:00'],
    ['2024-06-02 09:00:00', '2024-06-02 09:00'],
    [' 08  Feb 2026 ', '2026-02-08 00:00'],
    ['8 February 2026', '2026-02-08 00:00'],
    ['8-Sept.-26', '2026-09-08 00:00'],
  ])('%j is %s', (text, expected) => {
    const moment = readMoment(text) ?? NaN;
    expect(new Date((moment + Date.UTC(2000, 0) / 1000) * 1000).toISOString().slice(0, 16).replace('T', ' ')).toBe(expected);
  });

  it.each([
    '',
    'soon',
    '31/12/22, 9:00 AM',
    '2/30/22, 9:00 AM',
    '30 Feb 2022',
    '1/1/26, 13:00 PM',
    '1/1/26, 0:10 AM',
    '1/0/26, 9:00 AM',
    '31 Apr 2022',
    '29 Feb 2023',
    '01 Jan 2022 or so',
    '01 Jan. x 2022',
    '2024-01-01 10:00:60 UTC',
    '2024-13-01 00:00:00 UTC',
    '2024-01-01 24:00:00 UTC',
    '2024-01-01 10:60:00 UTC',
    '01 Okt 2022',
    '1999-01-01',
    '12/31/22 and more',
  ])('%j is none', (text) => {
    expect(readMoment(text)).toBeUndefined();
  });

  it('is read to the second where seconds are written', () => {
    const start = Date.UTC(2000, 0);
    fc.assert(
      fc.property(since2000, (date) => {
        const seconds = Math.floor((date.getTime() - start) / 1000);
        for (const shape of [
          'messages, YYYY-MM-DD HH:MM:SS UTC',
          'endorsements, YYYY/MM/DD HH:MM:SS UTC',
          'follows, Ddd Mon DD HH:MM:SS UTC YYYY',
        ]) {
          expect(readMoment(shapes[shape]?.(date) ?? '')).toBe(seconds);
        }
      }),
    );
  });

  it('is read from the bytes of messages.csv as from their text, wherever they stand, and in that shape alone', () => {
    const bytes = new TextEncoder();
    const place = fc.nat(23);
    const stray = fc.constantFrom('', '0', '9', '/', ':', ' ', '-', 'U', 'x');
    const digits = fc.array(fc.nat(9), { minLength: 14, maxLength: 14 });
    fc.assert(
      fc.property(fc.oneof(since2000, digits), fc.option(fc.tuple(place, stray)), fc.nat(3), (when, fault, before) => {
        let next = 0;
        const right = when instanceof Date ? when.toISOString() : 'dddd-dd-ddTdd:dd:dd'.replace(/d/g, () => String(when[next++]));
        const plain = `${right.slice(0, 19).replace('T', ' ')} UTC`;
        const text = fault ? plain.slice(0, fault[0]) + fault[1] + plain.slice(fault[0] + 1) : plain;
        const cell = bytes.encode(`${'1'.repeat(before)}${text}9`);
        const expected = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC$/.test(text) ? readMoment(text) : undefined;
        expect(readPlainMoment(cell, before, before + text.length)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on where or when it is read', () => {
    expect(dayOf(readMoment('2026-06-15 23:59:59 UTC') ?? NaN)).toBe('2026-06-15');
    expect(daysBetween('2026-03-01', '2026-03-31')).toBe(30);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  });
});
