import type { DateOrder } from '../reading.ts';
import { momentOf, type Moment, type DateParts } from './moment.ts';
import { monthNamed } from './months.ts';

/**
 * Reads one date in any of the shapes seen in exports (`own.ts` reads these alone) and in copies that a spreadsheet saved; undefined
 * for anything else. Where day and month are both numbers up to twelve it gives both readings, and the column decides.
 *
 * @param numberOf the number of a month by its name; 0 for any other word
 */
export function readWritten(text: string, numberOf: (word: string) => number = monthNamed): Written | undefined {
  if (text.length > LONGEST) return undefined;
  const clean = text
    .replace(INVISIBLE, '')
    .replace(AS_TEXT, '$1')
    .replace(ARABIC, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/\s+/g, ' ')
    .trim();
  for (const [shape, order] of SHAPES) {
    const found = shape.exec(clean);
    if (!found) continue;
    const part = (letter: string): string => found[order.indexOf(letter) + 1 || found.length] ?? '';
    const time = timeOf(part('h'), part('m'), part('s'), part('p'));
    if (!time) return undefined;
    const short = part('Y').length === 2;
    // In Thailand years are counted from the death of the Buddha.
    const year = Number(part('Y')) + (short ? 2000 : part('Y') > '2500' ? -543 : 0);
    if (order.startsWith('N')) {
      const own = short && part('p') !== '' && clean.includes(',');
      return eitherWay(
        Number(part('N')),
        Number(found[2]),
        { ...time, year },
        order.startsWith('NN') ? (own ? 'linkedin' : 'plain') : 'dots',
      );
    }
    const month = /^\d/.test(part('M')) ? Number(part('M')) : numberOf(part('M'));
    const moment = momentOf({ ...time, year, month, day: Number(part('D')) });
    return moment === undefined ? undefined : { moment };
  }
  return undefined;
}

/** A date as one cell has it: its moment and the order it proves, if any, or one moment for each order. */
export type Written =
  | { readonly moment: Moment; readonly proves?: DateOrder; readonly shape?: NumberShape }
  | { readonly either: Readonly<Record<DateOrder, Moment>>; readonly shape: NumberShape };

/**
 * How a date of numbers alone is written. LinkedIn itself writes `7/16/26, 12:00 PM`; spreadsheets write longer years, the time without
 * its half, or dots.
 */
export type NumberShape = 'linkedin' | 'dots' | 'plain';

/** Two numbers and a year: the day and the month, one way or the other. */
function eitherWay(one: number, two: number, rest: Omit<DateParts, 'day' | 'month'>, shape: NumberShape): Written | undefined {
  const dayFirst = momentOf({ ...rest, day: one, month: two });
  const monthFirst = momentOf({ ...rest, month: one, day: two });
  if (dayFirst === undefined || monthFirst === undefined) {
    const moment = dayFirst ?? monthFirst;
    return moment === undefined ? undefined : { moment, proves: dayFirst === undefined ? 'month-first' : 'day-first', shape };
  }
  return dayFirst === monthFirst ? { moment: dayFirst } : { either: { 'day-first': dayFirst, 'month-first': monthFirst }, shape };
}

function timeOf(hour: string, minute: string, second: string, half: string): Pick<DateParts, 'hour' | 'minute' | 'second'> | undefined {
  const hours = Number(hour);
  if (half && (hours < 1 || hours > 12)) return undefined;
  const late = half.toLowerCase() === 'p' ? 12 : 0;
  return { hour: half ? (hours % 12) + late : hours, minute: Number(minute), second: Number(second) };
}

/** In letters; the longest date has fewer than half of these. */
const LONGEST = 80;

/** Marks of direction and their like, which some spreadsheets put into dates. */
const INVISIBLE = /\p{Cf}/gu;

/** What some programs put round a date that is to stay text: `'2026-07-25` or `="2026-07-25"`. */
const AS_TEXT = /^(?:'|=")([^"]*)"?$/;

/** Digits as Arabic and Persian write them. */
const ARABIC = /[\u0660-\u0669\u06F0-\u06F9]/g;

/** With a word before it (“um”, “à”), or none; of the halves of a day in other letters none is told from the other, since the day is what counts. */
const TIME = `(?:[,،]? (?:\\p{L}{1,3} ?)?|T)(\\d{1,2})[:.h](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)?(?: ?([ap])\\.? ?m\\.?| \\p{L}\\.?(?:\\p{L}\\.)?)?`;
const WEEKDAY = '(?:[\\p{L}-]{2,14}\\.?,? )?';
const MONTH = "(\\p{L}[\\p{L}\\p{M}.]{1,13})[.׳॰']?";
const YEAR = '(\\d{4}|\\d{2})';

const SHAPES: [shape: RegExp, order: string][] = [
  // messages.csv, endorsements, ISO 8601; with dots as in Hungary, with 年月日 as in Taiwan or 년월일 as in Korea
  [of('(\\d{4})(?:[-/]|\\. ?| ?[年년] ?)(\\d{1,2})(?:[-/]|\\. ?| ?[月월] ?)(\\d{1,2})(?:\\.| ?[日일])?'), 'YMDhmsp'],
  // Invitations.csv, recommendations, contacts
  [of(`(\\d{1,2})[/-](\\d{1,2})[/-]${YEAR}`), 'NNYhmsp'],
  // Korean, short
  [of('(\\d\\d)\\. (\\d{1,2})\\. (\\d{1,2})\\.'), 'YMDhmsp'],
  // With dots, as in Germany and Poland
  [of(`(\\d{1,2})\\. ?(\\d{1,2})\\. ?${YEAR}`), 'N.Yhmsp'],
  // Connections.csv and its re-saved copies
  [of(`${WEEKDAY}(\\d{1,2})(?:\\.|º|er)?(?: d(?:e |[’'])|[ ./-])${MONTH}(?:[,،]? (?:del? )?|[ ./-])${YEAR}`), 'DMYhmsp'],
  [of(`${WEEKDAY}${MONTH} (\\d{1,2}),? ${YEAR}`), 'MDYhmsp'],
  // Hungarian, Lithuanian
  [of(`${YEAR}(?:\\.| m\\.) ${MONTH} (\\d{1,2})(?:\\.| d\\.)?`), 'YMDhmsp'],
  // Latvian
  [of(`${YEAR}\\. g(?:ada|\\.) (\\d{1,2})\\. ${MONTH}`), 'YDMhmsp'],
  // Vietnamese: months have numbers
  [of(`${WEEKDAY}(\\d{1,2})[ -]th(?:g|áng) (\\d{1,2})(?:,? |-)${YEAR}`), 'DMYhmsp'],
];

function of(day: string): RegExp {
  return new RegExp(`^${day}(?: ?[гр]?\\.)?(?:${TIME})?(?: ?(?:UTC|GMT|Z|[+-]\\d\\d:?\\d\\d))*$`, 'iu');
}
