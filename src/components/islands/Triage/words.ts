import type { Action, Policy, PolicyId } from '#rules/index.ts';
import { policyWords } from '#rules/policy-words.ts';
import type { Decision, Part } from '#pile/index.ts';
import { actionWords } from '../Verdict/verdict-words.ts';

/** What a decision is called for an invitation, and for a connection. */
export const decisionWord = (decision: Decision, part: Part): string => DECISIONS[part][decision];

/** A decision as the action whose sign and colour it has. */
export const actionOf = (decision: Decision): Action => (decision === 'later' ? 'wait' : decision);

/** What a policy is called. */
export const policyName = (policy: PolicyId | Policy): string => (typeof policy === 'string' ? policyWords[policy].label : 'Your own');

/** A name within a sentence: Unicode's marks around it keep the direction of both apart, and tell the page where it stands. */
export const named = (name: string): string => `\u2068${name.replace(/[\u2066-\u2069]/g, '')}\u2069`;

/** A number of people, in words that agree with it. */
export const people = (count: number): string => (count === 1 ? '1 person' : `${number(count)} people`);

/** A number with its thousands apart. */
export const number = (count: number): string => NUMBERS.format(count);

/** A day as people write it: 8 February 2026. */
export function longDay(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return `${date} ${MONTHS[month - 1] ?? ''} ${year}`;
}

/** How long ago a day was, in words. */
export function ageWords(day: string, today: string): string {
  const days = Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000);
  if (days < 1) return 'today';
  if (days < 14) return days === 1 ? '1 day ago' : `${days} days ago`;
  if (days < 61) return `${Math.round(days / 7)} weeks ago`;
  return `${Math.round(days / 30.4)} months ago`;
}

const DECISIONS = {
  invitations: { accept: actionWords.accept, decline: actionWords.decline, ask: actionWords.ask, later: 'Later' },
  connections: { accept: actionWords.keep, decline: actionWords.remove, ask: 'Write again', later: 'Later' },
} as const;

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** One for all: making one takes longer than using it. */
const NUMBERS = new Intl.NumberFormat('en');
