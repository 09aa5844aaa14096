import { FORTNIGHT } from '#rules/fortnight.ts';
import { calendar } from '../calendar.ts';

/** A calendar file with one event two weeks after `now`, holding a link to the answers and no name. */
export function reminder(address: string, now: Date): string {
  const due = dueAfter(now);
  const day = [due.getFullYear(), two(due.getMonth() + 1), two(due.getDate())].join('-');
  const description = 'If nothing has come in two weeks, the checklist counts that against them:';
  return calendar([{ day, address, summary: 'LinkedIn invitation: has an answer come?', description }], now);
}

/** The day of that event, as a reader writes it. */
export const reminderDay = (now: Date): string =>
  dueAfter(now).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

const dueAfter = (now: Date): Date => new Date(now.getFullYear(), now.getMonth(), now.getDate() + FORTNIGHT);

const two = (number: number): string => String(number).padStart(2, '0');
