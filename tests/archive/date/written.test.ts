import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, momentOf } from '#archive/date/moment.ts';
import { readWritten, type Written } from '#archive/date/written.ts';
import { shapes, since2000 } from './shapes.ts';

/** The day of a date that is certain, or of one that is not as LinkedIn means it, and with dots as a spreadsheet does. */
const dayFrom = (found: Written | undefined): string | undefined =>
  found && dayOf('moment' in found ? found.moment : found.either[found.shape === 'dots' ? 'day-first' : 'month-first']);

const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'pl',
  'tr',
  'sv',
  'da',
  'nb',
  'cs',
  'id',
  'sk',
  'sl',
  'ro',
  'hu',
  'fi',
  'ru',
  'uk',
  'bg',
  'el',
  'ar',
  ...['ca', 'gl', 'et', 'lv', 'lt', 'he', 'fa-u-ca-gregory', 'hi', 'vi', 'sr', 'mk', 'az', 'ms', 'ur', 'ta'],
];
const SHEETS = [...LANGUAGES.slice(0, LANGUAGES.indexOf('ar')), 'ja', 'ko', 'zh-CN', 'zh-TW'];

describe('A date', () => {
  it.each(Object.entries(shapes))('is read as it was written: %s', (_, write) => {
    fc.assert(
      fc.property(since2000, (date) => {
        expect(dayFrom(readWritten(write(date)))).toBe(date.toISOString().slice(0, 10));
      }),
    );
  });

  it.each(LANGUAGES)('is read with the names of months that a browser writes in %s, short and long', (language) => {
    for (let month = 1; month <= 12; month++) {
      const date = new Date(Date.UTC(2026, month - 1, 25));
      for (const form of ['short', 'long'] as const) {
        const text = date.toLocaleDateString(language, { day: 'numeric', month: form, year: 'numeric', timeZone: 'UTC' });
        expect([text, dayFrom(readWritten(text))]).toEqual([text, date.toISOString().slice(0, 10)]);
      }
    }
  });

  it.each(SHEETS)('is read as a browser writes it with its time in %s', (language) => {
    for (let month = 1; month <= 12; month++) {
      const date = new Date(Date.UTC(2026, month - 1, 25, 14, 5));
      const text = date.toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
      expect([text, dayFrom(readWritten(text))]).toEqual([text, date.toISOString().slice(0, 10)]);
    }
  });

  it.each([
    ['12/31/22, 12:05 PM', '2022-12-31 12:05'],
    ['12/31/22, 12:05 AM', '2022-12-31 00:05'],
    ['1/22/26, 1:00\u202FPM', '2026-01-22 13:00'],
    ['31/12/22, 9:00 p. m.', '2022-12-31 21:00'],
    ['7/16/2026 14:00:00', '2026-07-16 14:00'],
    ['25-07-2026', '2026-07-25 00:00'],
    ['25.07.26, 14:30', '2026-07-25 14:30'],
    ['25.07.2026 14.30', '2026-07-25 14:30'],
    ['\u200E25/07/2026', '2026-07-25 00:00'],
    ['Sa., 25. Juli 2026', '2026-07-25 00:00'],
    ['25 juil. 2026 à 14:30', '2026-07-25 14:30'],
    ['1er août 2026', '2026-08-01 00:00'],
    ['25 de julio de 2026', '2026-07-25 00:00'],
    ['Jul 25, 2026, 2:30 PM', '2026-07-25 14:30'],
    ['2026/7/25 下午2:30', '2026-07-25 02:30'],
    ['2026-07-25T14:30:00+02:00', '2026-07-25 14:30'],
    ['2026-06-01 08:00 UTC', '2026-06-01 08:00'],
    ['2024-06-02 09:00:00', '2024-06-02 09:00'],
    [' 08  Feb 2026 ', '2026-02-08 00:00'],
    ['26. 7. 25.', '2026-07-25 00:00'],
    ['25/07/2569', '2026-07-25 00:00'],
    ['٢٥/٠٧/٢٠٢٦، ٢:٠٥ م', '2026-07-25 02:05'],
    ['8-Sept.-26', '2026-09-08 00:00'],
    ['segunda-feira, 5 de janeiro de 2026', '2026-01-05 00:00'],
    ["'2026-07-25 14:30", '2026-07-25 14:30'],
    ['="25 Jul 2026"', '2026-07-25 00:00'],
    ['23-ม.ค.-69', '2069-01-23 00:00'],
    ['5-Meith-26', '2026-06-05 00:00'],
    ['5 Maaie 2026', '2026-05-05 00:00'],
  ])('%j is %s', (text, expected) => {
    const found = readWritten(text);
    const moment = found && 'moment' in found ? found.moment : NaN;
    expect(new Date((moment + Date.UTC(2000, 0) / 1000) * 1000).toISOString().slice(0, 16).replace('T', ' ')).toBe(expected);
  });

  it.each([
    '',
    'soon',
    '31/13/22, 9:00 AM',
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
    '01 Foo 2022',
    '1 jui 2022',
    '1999-01-01',
    '2100-01-01',
    '12/31/22 and more',
  ])('%j is none', (text) => {
    expect(readWritten(text)).toBeUndefined();
  });

  it('with two numbers up to twelve is left open, both ways; two of one number are one day', () => {
    expect(readWritten('03/08/2026')).toEqual({
      either: {
        'day-first': momentOf({ year: 2026, month: 8, day: 3 }),
        'month-first': momentOf({ year: 2026, month: 3, day: 8 }),
      },
      shape: 'plain',
    });
    expect(readWritten('8/1/26, 9:00 AM')).toMatchObject({ shape: 'linkedin' });
    expect(readWritten('8/1/26 9:00 AM')).toMatchObject({ shape: 'plain' });
    expect(readWritten('03.08.2026')).toMatchObject({ shape: 'dots' });
    expect(readWritten('8/8/26')).toEqual({ moment: momentOf({ year: 2026, month: 8, day: 8 }) });
    expect(readWritten('25/7/26')).toMatchObject({ proves: 'day-first' });
    expect(readWritten('7/25/26')).toMatchObject({ proves: 'month-first' });
  });

  it('is read to the second where seconds are written', () => {
    fc.assert(
      fc.property(since2000, (date) => {
        const seconds = Math.floor((date.getTime() - Date.UTC(2000, 0)) / 1000);
        for (const shape of ['messages, YYYY-MM-DD HH:MM:SS UTC', 'endorsements, YYYY/MM/DD HH:MM:SS UTC']) {
          expect(readWritten(shapes[shape]?.(date) ?? '')).toEqual({ moment: seconds });
        }
      }),
    );
  });

  it('is none in a text that is longer than a date can be', () => {
    expect(readWritten(`25 Jul${' '.repeat(100_000)}2026`)).toBeUndefined();
  });
});
