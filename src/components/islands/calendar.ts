/**
 * A calendar file (iCalendar, RFC 5545) with an all-day event for each `event`. It holds no name of a
 * person. The same day and address are the same event, so one that is put in again takes the place of itself. Lines end in CRLF and are folded at 75 octets, as the format asks.
 */
export function calendar(events: readonly CalendarEvent[], now: Date): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Accept or Decline//Reminder//EN',
    ...events.flatMap(({ day, summary, description, address }) => [
      'BEGIN:VEVENT',
      `UID:${day}-${mark(address)}@accept-or-decline`,
      `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
      `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
      // The day is as free as it was.
      'TRANSP:TRANSPARENT',
      `SUMMARY:${escapeText(summary)}`,
      `DESCRIPTION:${escapeText(`${description}\n${address}`)}`,
      `URL:${address}`,
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:LinkedIn invitation',
      'TRIGGER:PT9H',
      'END:VALARM',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n');
}

const escapeText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

/** A short mark of a text (FNV-1a). */
const mark = (text: string): string =>
  [...text].reduce((hash, sign) => Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5).toString(16);

/** Addresses and our own words are ASCII, so characters are octets. */
const fold = (line: string): string => line.match(/^.{0,75}|.{1,74}/g)?.join('\r\n ') ?? line;

export interface CalendarEvent {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  readonly address: string;
}
