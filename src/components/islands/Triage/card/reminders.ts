import { dueAfter } from '#pile/index.ts';
import { calendar } from '../../calendar.ts';

/** A calendar file with an event two weeks after each day on which someone was written to; it names nobody. */
export function reminders(wroteOn: readonly string[], address: string, now: Date): string {
  const byDay = Map.groupBy(wroteOn.map(dueAfter), (day) => day);
  const events = [...byDay].map(([day, due]) => ({
    day,
    address,
    summary: due.length === 1 ? 'LinkedIn: has an answer come?' : `LinkedIn: have ${due.length} answers come?`,
    description: 'Two weeks have passed since you wrote. The follow-up list says to whom:',
  }));
  return calendar(events, now);
}

/** The whole address of the list that says who is due. */
export const followUpPage = (): string => new URL('#follow-up', location.href).href;
