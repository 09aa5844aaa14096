import { describe, expect, it } from 'vitest';
import { DateColumn } from '#archive/date/column.ts';
import { dayOf } from '#archive/date/moment.ts';
import type { DateReading } from '#archive/reading.ts';

/** The days of a column, read as a file is: a second time where that tells more. */
function read(texts: readonly string[], ...said: readonly DateReading[]): { days: (string | undefined)[]; column: DateColumn } {
  let column = new DateColumn(said);
  let days = texts.map((text) => column.day(text));
  if (column.isReadWrongly) {
    column = new DateColumn(said, column);
    days = texts.map((text) => column.day(text));
    expect(column.isReadWrongly).toBe(false);
  }
  return { days, column };
}

describe('The dates of a column', () => {
  it('are all read in the order that one of them proves, wherever it stands', () => {
    expect(read(['03/08/2026', '25/07/2026']).days).toEqual(['2026-08-03', '2026-07-25']);
    expect(read(['8/3/2026 9:00', '7/25/2026 21:00']).days).toEqual(['2026-08-03', '2026-07-25']);
    expect(read(['3-8-26', '25-7-26']).days).toEqual(['2026-08-03', '2026-07-25']);
  });

  it('in LinkedIn’s own shape have the month first, unless they prove otherwise', () => {
    expect(read(['8/3/26, 9:00 AM']).days).toEqual(['2026-08-03']);
    expect(read(['03/08/26, 9:00 AM', '25/07/26, 9:00 AM']).days).toEqual(['2026-08-03', '2026-07-25']);
  });

  it('stay open where nothing proves an order, and that is asked', () => {
    const { days, column } = read(['03/08/2026', '04/08/2026', '04 Aug 2026']);
    expect(days).toEqual([undefined, undefined, '2026-08-04']);
    expect(column.unsettled).toEqual({ count: 2, example: '03/08/2026', looks: 'day-first' });
    expect(column.warning).toBeUndefined();
  });

  it('stay open where both orders are proved, as where a spreadsheet turned some of them round', () => {
    const { days, column } = read(['03/08/2026', '25/07/2026', '7/26/2026', '27/07/2026']);
    expect(days).toEqual([undefined, '2026-07-25', '2026-07-26', '2026-07-27']);
    expect(column.unsettled).toEqual({ count: 1, example: '03/08/2026', looks: 'day-first' });
  });

  it('are read as the reader says where nothing proves otherwise', () => {
    expect(read(['03/08/2026'], 'day-first').days).toEqual(['2026-08-03']);
    expect(read(['03/08/2026'], 'month-first').days).toEqual(['2026-03-08']);
    expect(read(['03/08/2026', '25/07/2026'], 'month-first').days).toEqual(['2026-08-03', '2026-07-25']);
    expect(read(['03/08/2026'], 'day-first').column.unsettled).toBeUndefined();
  });

  it('in LinkedIn’s own shape have the month first whatever the reader says of others', () => {
    expect(read(['03/08/2026', '8/3/26, 9:00 AM'], 'day-first').days).toEqual(['2026-08-03', '2026-08-03']);
  });

  it('with dots have the day first, unless a spreadsheet turned round what it could and left the rest', () => {
    expect(read(['03.08.2026', '4.8.26']).days).toEqual(['2026-08-03', '2026-08-04']);
    expect(read(['10.02.2026 21:30', '9/14/26, 8:05 AM']).days).toEqual(['2026-10-02', '2026-09-14']);
    expect(read(['10.02.2026', '25.02.2026', '9/14/26, 8:05 AM']).days).toEqual(['2026-02-10', '2026-02-25', '2026-09-14']);
    expect(read(['10.02.2026', '25.02.2026', '9/4/26, 8:05 AM']).days).toEqual(['2026-02-10', '2026-02-25', '2026-09-04']);
  });

  it('that are numbers are asked about, and read as days when the reader says so', () => {
    const open = read(['46279', '46297,5', '04 Aug 2026']);
    expect(open.days).toEqual([undefined, undefined, '2026-08-04']);
    expect([open.column.unsettled, open.column.warning]).toEqual([{ count: 2, example: '46279', looks: 'day-numbers' }, undefined]);
    const said = read(['46279', '46297,5'], 'day-numbers');
    expect([said.days, said.column.unsettled]).toEqual([['2026-09-14', '2026-10-02'], undefined]);
  });

  it('of two kinds are asked about one after the other', () => {
    expect(read(['46279', '03/08/2026']).column.unsettled).toEqual({ count: 1, example: '03/08/2026', looks: 'day-first' });
    expect(read(['46279', '03/08/2026'], 'day-first').column.unsettled).toEqual({ count: 1, example: '46279', looks: 'day-numbers' });
    expect(read(['46279', '03/08/2026'], 'day-first', 'day-numbers').days).toEqual(['2026-09-14', '2026-08-03']);
  });

  it('in no known form are counted, and shown by the first; none is none', () => {
    const { days, column } = read(['soon', '', ' ', 'later', '04 Aug 2026']);
    expect(days).toEqual([undefined, undefined, undefined, undefined, '2026-08-04']);
    expect(column.warning).toBe('2 dates are in no known form, or before 2000 (“soon”), and left out; nobody is lost.');
    expect(dayOf(column.newest)).toBe('2026-08-04');
  });

  it('have Croatian names of months where one of them is Croatian and nothing else, wherever it stands', () => {
    expect(read(['5-lip-26', '6-srp-26']).days).toEqual(['2026-07-05', '2026-08-06']);
    expect(read(['5-lip-26', '6. srpnja 2026.']).days).toEqual(['2026-06-05', '2026-07-06']);
    expect(read(['5-lip-26', '6. srpnja 2026.', '7.lis.26', '8 velj 2026']).days).toEqual([
      '2026-06-05',
      '2026-07-06',
      '2026-10-07',
      '2026-02-08',
    ]);
    for (let month = 1; month <= 12; month++) {
      const date = new Date(Date.UTC(2026, month - 1, 25));
      for (const form of ['short', 'long'] as const) {
        const text = date.toLocaleDateString('hr', { day: 'numeric', month: form, year: 'numeric', timeZone: 'UTC' });
        expect([text, read(['1 ruj 2026', text]).days[1]]).toEqual([text, date.toISOString().slice(0, 10)]);
      }
    }
  });
});
