import fc from 'fast-check';

/** Any moment that an export can hold. */
export const since2000 = fc.date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2067-12-31T23:59:59Z'), noInvalidDate: true });
const two = (value: number): string => String(value).padStart(2, '0');
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The ways dates are written: by LinkedIn, by spreadsheets in several languages, and by other tools. */
export const shapes: Record<string, (date: Date) => string> = {
  'invitations, M/D/YY, h:mm AM': (date) => `${slashed(date)}, ${half(date)}`,
  'recommendations, MM/DD/YY, hh:mm AM': (date) =>
    `${two(date.getUTCMonth() + 1)}/${two(date.getUTCDate())}/${two(date.getUTCFullYear() % 100)}, ${half(date)}`,
  'connections, DD Mon YYYY': (date) => `${two(date.getUTCDate())} ${MONTHS[date.getUTCMonth()] ?? ''} ${String(date.getUTCFullYear())}`,
  'a re-saved copy, D-Mon-YY': (date) =>
    `${String(date.getUTCDate())}-${MONTHS[date.getUTCMonth()] ?? ''}-${two(date.getUTCFullYear() % 100)}`,
  'messages, YYYY-MM-DD HH:MM:SS UTC': (date) => `${date.toISOString().slice(0, 19).replace('T', ' ')} UTC`,
  'endorsements, YYYY/MM/DD HH:MM:SS UTC': (date) => `${date.toISOString().slice(0, 19).replace('T', ' ').replaceAll('-', '/')} UTC`,
  'a hand-made file, Mon D YYYY h:mm AM': (date) =>
    `${MONTHS[date.getUTCMonth()] ?? ''} ${String(date.getUTCDate())} ${String(date.getUTCFullYear())} ${half(date)}`,
  'ISO 8601': (date) => date.toISOString(),
  'ISO 8601, the day alone': (date) => date.toISOString().slice(0, 10),
  'German, DD.MM.YYYY HH:MM': (date) => `${dotted(date)} ${date.toISOString().slice(11, 16)}`,
  'German, D. Month YYYY': (date) => date.toLocaleDateString('de', { dateStyle: 'long', timeZone: 'UTC' }),
  'Korean, YYYY. M. D.': (date) => `${String(date.getUTCFullYear())}. ${String(date.getUTCMonth() + 1)}. ${String(date.getUTCDate())}.`,
  'Taiwanese, YYYY年M月D日': (date) =>
    `${String(date.getUTCFullYear())}年${String(date.getUTCMonth() + 1)}月${String(date.getUTCDate())}日`,
};

function dotted(date: Date): string {
  return `${two(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}.${String(date.getUTCFullYear())}`;
}

function slashed(date: Date): string {
  return `${String(date.getUTCMonth() + 1)}/${String(date.getUTCDate())}/${two(date.getUTCFullYear() % 100)}`;
}

function half(date: Date): string {
  const hour = date.getUTCHours();
  return `${String(hour % 12 || 12)}:${two(date.getUTCMinutes())} ${hour < 12 ? 'AM' : 'PM'}`;
}
