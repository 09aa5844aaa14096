import { groupBy } from '#archive/index.ts';
import { dueAfter } from '#pile/index.ts';
import { calendar } from '../../calendar.ts';
import { download } from '../../download.ts';
import { longDay } from '../words.ts';

/** A calendar file with an event two weeks after each day on which someone was written to; it names nobody. */
export function reminders(wroteOn: readonly string[], address: string, now: Date): string {
  const byDay = groupBy(wroteOn.map(dueAfter), (day) => day);
  const events = [...byDay].map(([day, due]) => ({
    day,
    address,
    summary: due.length === 1 ? 'LinkedIn: has an answer come?' : `LinkedIn: have ${due.length} answers come?`,
    description: 'Two weeks have passed since you wrote. The follow-up list says to whom:',
  }));
  return calendar(events, now);
}

/** Makes that file on this device, and says for which days. */
export function calendarFile(wroteOn: readonly string[]): string {
  download('linkedin-reminders.ics', 'text/calendar', reminders(wroteOn, followUpPage(), new Date()));
  const days = [...new Set(wroteOn.map(dueAfter))].sort().map(longDay);
  return `A calendar file for ${new Intl.ListFormat('en-GB').format(days)} was made, with no name in it.`;
}

/** The whole address of the list that says who is due. */
const followUpPage = (): string => new URL('#follow-up', location.href).href;
