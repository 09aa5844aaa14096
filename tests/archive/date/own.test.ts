import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayOf } from '#archive/date/moment.ts';
import { readOwn } from '#archive/date/own.ts';
import { readWritten } from '#archive/date/written.ts';
import { since2000 } from './shapes.ts';

const ENGLISH = { day: '2-digit', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
const parts = (date: Date) => [date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCFullYear() % 100] as const;

/** As LinkedIn writes its invitations, its connections and its messages. */
const OWN: Record<string, (date: Date) => string> = {
  invitations: (date) =>
    `${parts(date)[0]}/${parts(date)[1]}/${String(parts(date)[2]).padStart(2, '0')}, ${date.getUTCHours() % 12 || 12}:07 ${date.getUTCHours() < 12 ? 'AM' : 'PM'}`,
  connections: (date) => date.toLocaleDateString('en-GB', ENGLISH).replace('Sept', 'Sep'),
  messages: (date) => `${date.toISOString().slice(0, 19).replace('T', ' ')} UTC`,
  endorsements: (date) => `${date.toISOString().slice(0, 19).replace('T', ' ').replaceAll('-', '/')} UTC`,
};

it.each(Object.entries(OWN))('A date of LinkedIn’s own is read, as the reader of all others reads it: %s', (_, write) => {
  fc.assert(
    fc.property(since2000, (date) => {
      const own = readOwn(write(date));
      expect(own !== undefined && dayOf(own)).toBe(date.toISOString().slice(0, 10));
      const written = readWritten(write(date));
      expect(written && ('moment' in written ? written.moment : written.either['month-first'])).toBe(own);
    }),
  );
});

it.each([
  '',
  '25/07/26, 9:00 AM',
  '7/25/26, 13:00 PM',
  '7/25/26, 0:10 AM',
  '7/25/26 9:00 AM',
  '7/25/2026, 9:00 AM',
  '30 Feb 2026',
  '08 Foo 2026',
  '8 Feb 2026',
  '25.07.2026',
  '2026-13-01 00:00:00 UTC',
  '1999-01-01 00:00:00 UTC',
  '46279',
])('%j is none of LinkedIn’s own', (text) => {
  expect(readOwn(text)).toBeUndefined();
});
