import type { Action, Answers, Evaluation, Rule, Verdict } from '#rules/index.ts';

/** An action as one or a few words. */
export const actionWords: Readonly<Record<Action, string>> = {
  accept: 'Accept',
  ask: 'Ask',
  decline: 'Decline',
  undecided: 'Not enough to go on',
  keep: 'Keep',
  remove: 'Remove',
  wait: 'Wait',
  'your-call': 'Your call',
};

/** The verdict in one line: the action, and whether anything can still change it. */
export const verdictLine = ({ action, settled }: Evaluation): string => `${actionWords[action]}, ${settled ? 'settled' : 'so far'}`;

/** What the verdict could still become, as a sentence; empty when it is settled. */
export function couldBecome({ possible, settled, verdict }: Evaluation, answers: Answers): string {
  if (settled) return '';
  const others = possible.filter((one) => one !== verdict).map((one) => verdictWord(one, answers));
  const list = `${others.slice(0, -1).join(', ')}${others.length > 1 ? ' or ' : ''}${others.at(-1) ?? ''}`;
  return possible.includes(verdict) ? `It could still become ${list}.` : `It will be ${list}.`;
}

/** A verdict in the terms that fit this person, in lower case. */
export function verdictWord(verdict: Verdict, answers: Answers): string {
  if (answers.connected !== 'yes') return verdict;
  return verdict === 'accept' ? 'keep' : verdict === 'decline' ? 'remove' : verdict;
}

/** The colour role of an action or a rule: one for each side of the checklist. */
export function actionTone(speaks: Speaks): 'accept' | 'ask' | 'decline' | 'open' {
  if (speaks === 'accept' || speaks === 'keep') return 'accept';
  if (speaks === 'decline' || speaks === 'remove') return 'decline';
  return speaks === 'undecided' ? 'open' : 'ask';
}

/** What has a word, a colour and a sign (`Sign.tsx`): what a reader is told to do, and what a rule says. */
export type Speaks = Action | Rule['says'];
