import type { Day } from '../reading.ts';

/** The moment of a date and a time; undefined when there is no such day, or no such time on it. */
export function momentOf({ year, month, day, hour = 0, minute = 0, second = 0 }: DateParts): Moment | undefined {
  const midnight = Date.UTC(year, month - 1, day);
  const isDay = year >= 2000 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && (day <= 28 || midnight < Date.UTC(year, month, 1));
  if (!isDay || !(hour < 24 && minute < 60 && second < 60)) return undefined;
  return midnight / 1000 - EPOCH + hour * 3600 + minute * 60 + second;
}

/**
 * Reads `YYYY-MM-DD HH:MM:SS UTC` from bytes, as messages.csv has it in a hundred thousand rows; undefined for
 * anything else. It saves a string and its garbage for each of them.
 */
export function readPlainMoment(bytes: Uint8Array, start: number, end: number): Moment | undefined {
  if (end - start !== PLAIN.length) return undefined;
  for (let at = 0; at < PLAIN.length; at++) {
    const byte = bytes[start + at] ?? 0;
    const sign = PLAIN.charCodeAt(at);
    if (sign === ZERO ? byte < ZERO || byte > ZERO + 9 : byte !== sign) return undefined;
  }
  const two = (at: number): number => ((bytes[start + at] ?? 0) - ZERO) * 10 + (bytes[start + at + 1] ?? 0) - ZERO;
  return momentOf({ year: two(0) * 100 + two(2), month: two(5), day: two(8), hour: two(11), minute: two(14), second: two(17) });
}

/** The day on which a moment falls. */
export function dayOf(moment: Moment): Day {
  return new Date((moment + EPOCH) * 1000).toISOString().slice(0, 10);
}

/** How many days lie between two days. */
export function daysBetween(earlier: Day, later: Day): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / 86_400_000);
}

/** Seconds since 2000, without a time zone: small enough to be cheap to keep by the hundred thousand. */
export type Moment = number;

/** What a date and a time are made of, as numbers; 24-hour. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
}

const EPOCH = Date.UTC(2000, 0, 1) / 1000;

/** A zero stands for any digit. */
const PLAIN = '0000-00-00 00:00:00 UTC';
const ZERO = 48;
