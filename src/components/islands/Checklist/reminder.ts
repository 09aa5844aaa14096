/**
 * A calendar file (iCalendar, RFC 5545) with one all-day event two weeks after `now`, holding a link and
 * no name. Lines end in CRLF and are folded at 75 octets, as the format asks.
 */
export function reminder(address: string, now: Date): string {
  const due = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 14);
  const day = [due.getFullYear(), two(due.getMonth() + 1), two(due.getDate())].join('');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Accept or Decline//Reminder//EN',
    'BEGIN:VEVENT',
    `UID:${crypto.randomUUID()}`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${day}`,
    'SUMMARY:LinkedIn invitation: has an answer come?',
    `DESCRIPTION:If nothing has come in two weeks\\, the checklist counts the silence:\\n${escapeText(address)}`,
    `URL:${address}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:LinkedIn invitation',
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n');
}

const two = (number: number): string => String(number).padStart(2, '0');

const escapeText = (text: string): string => text.replace(/[\\;,]/g, '\\$&');

/** Addresses and our own words are ASCII, so characters are octets. */
const fold = (line: string): string => line.match(/^.{0,75}|.{1,74}/g)?.join('\r\n ') ?? line;
