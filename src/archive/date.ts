import type { Day } from './reading.ts';

/**
 * Reads a date in any of the shapes seen in exports and re-saved copies; undefined for anything else.
 * LinkedIn writes the month first and English names of months, whatever the language. Times are taken as
 * they stand: Invitations.csv seems to use US Pacific time, messages.csv says UTC.
 */
export function readMoment(text: string): Moment | undefined {
  const clean = text.trim().replace(/\s+/g, ' ');
  for (const [shape, order] of SHAPES) {
    const found = shape.exec(clean);
    if (!found) continue;
    const part = (letter: string): string => found[order.indexOf(letter) + 1 || found.length] ?? '';
    return moment(yearOf(part('Y')), monthOf(part('M')), Number(part('D')), minuteOf(part('h'), part('m'), part('p')), Number(part('s')));
  }
  return undefined;
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
  const [hour, minute] = [two(11), two(14)];
  return hour > 23 || minute > 59 ? undefined : moment(two(0) * 100 + two(2), two(5), two(8), hour * 60 + minute, two(17));
}

/** A zero stands for any digit. */
const PLAIN = '0000-00-00 00:00:00 UTC';
const ZERO = 48;

/** The day of a date in any known shape. */
export function readDay(text: string): Day | undefined {
  const found = readMoment(text);
  return found === undefined ? undefined : dayOf(found);
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

const EPOCH = Date.UTC(2000, 0, 1) / 1000;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const TIME = '(\\d{1,2}):(\\d{2})(?::(\\d{2}))?';
const HALF = ' ?([ap])\\.?m\\.?';
const SHAPES: [shape: RegExp, order: string][] = [
  // messages.csv, endorsements
  [new RegExp(`^(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[ T]${TIME}(?:\\.\\d+)?)?(?: ?UTC|Z)?$`), 'YMDhms'],
  // Invitations.csv, recommendations, contacts
  [new RegExp(`^(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})(?:,? ${TIME}${HALF})?$`, 'i'), 'MDYhmsp'],
  // Connections.csv and its re-saved copies
  [/^(\d{1,2})[ -]([a-z]{3})[a-z]*\.?[ -](\d{4}|\d{2})$/i, 'DMY'],
  [new RegExp(`^([a-z]{3})[a-z]* (\\d{1,2}),? (\\d{4})(?:,? ${TIME}${HALF})?$`, 'i'), 'MDYhmsp'],
  [new RegExp(`^[a-z]{3} ([a-z]{3}) (\\d{1,2}) ${TIME} UTC (\\d{4})$`, 'i'), 'MDhmsY'],
];

function moment(year: number, month: number, day: number, minute: number, second: number): Moment | undefined {
  const midnight = Date.UTC(year, month - 1, day);
  const exists = year >= 2000 && month >= 1 && month <= 12 && day >= 1 && (day <= 28 || midnight < Date.UTC(year, month, 1));
  if (!exists || Number.isNaN(minute) || second > 59) return undefined;
  return midnight / 1000 - EPOCH + minute * 60 + second;
}

function yearOf(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function monthOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : MONTHS.indexOf(text.toLowerCase()) + 1;
}

/** The minute of the day; NaN when there is no such time. */
function minuteOf(hour: string, minute: string, half: string): number {
  const hours = Number(hour);
  if (Number(minute) > 59) return NaN;
  if (!half) return hours > 23 ? NaN : hours * 60 + Number(minute);
  if (hours < 1 || hours > 12) return NaN;
  return ((hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0)) * 60 + Number(minute);
}
