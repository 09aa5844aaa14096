import { momentOf, type Moment } from './moment.ts';

/**
 * Reads one date as LinkedIn's own files have it: `7/16/26, 2:05 PM`, `08 Feb 2026`, `2026-02-08 14:05:09 UTC`. Undefined for
 * anything else, which may be what a spreadsheet made of one (`written.ts`). Times are taken as they stand: Invitations.csv seems
 * to use US Pacific time, messages.csv says UTC.
 */
export function readOwn(text: string): Moment | undefined {
  const invited = INVITED.exec(text);
  if (invited) {
    const [month = 0, day = 0, year = 0, hour = 0, minute = 0] = invited.slice(1, 6).map(Number);
    const half = invited[6] === 'P' ? 12 : 0;
    return hour < 1 || hour > 12 ? undefined : momentOf({ year: 2000 + year, month, day, hour: (hour % 12) + half, minute });
  }
  const [, since = '', name = '', of] = CONNECTED.exec(text) ?? [];
  if (of) return momentOf({ year: Number(of), month: MONTHS.indexOf(name) / 3 + 1, day: Number(since) });
  const [year, month = 0, day = 0, hour = 0, minute = 0, second = 0] = (STAMP.exec(text) ?? []).slice(1).map((part = '0') => Number(part));
  return year === undefined ? undefined : momentOf({ year, month, day, hour, minute, second });
}

const INVITED = /^(\d{1,2})\/(\d{1,2})\/(\d\d), (\d{1,2}):(\d\d) ([AP])M$/;
const CONNECTED = /^(\d\d) ([A-Z][a-z]{2}) (\d{4})$/;
const STAMP = /^(\d{4})[-/](\d\d)[-/](\d\d) (\d\d):(\d\d)(?::(\d\d))?(?: UTC)?$/;

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';
