import type { Action, Answers, Evaluation, Rule, Verdict } from '#rules/index.ts';

/** An action as one or a few words. */
export const actionWords: Readonly<Record<Action, string>> = {
  accept: 'Accept',
  ask: 'Ask first',
  decline: 'Decline',
  undecided: 'Not enough to go on yet',
  keep: 'Keep',
  remove: 'Remove',
  wait: 'Wait',
  'your-call': 'Your decision',
};

/** How sure a verdict is: final once no open question can change it. */
export const howSure = (settled: boolean): string => (settled ? 'final' : 'so far');

/** The verdict in one line: the action, and how sure it is. */
export const verdictLine = ({ action, settled }: Evaluation): string =>
  action === 'undecided' ? actionWords[action] : `${actionWords[action]}, ${howSure(settled)}`;

/** What the verdict could still become, as a sentence; empty when it is settled. */
export function couldBecome({ possible, settled, verdict }: Evaluation, answers: Answers): string {
  if (settled) return '';
  const others = possible.filter((one) => one !== verdict).map((one) => verdictWord(one, answers));
  const list = `${others.slice(0, -1).join(', ')}${others.length > 1 ? ' or ' : ''}${others.at(-1) ?? ''}`;
  return possible.includes(verdict) ? `The verdict could still be ${list}.` : `The verdict will be ${list}.`;
}

/** A verdict in the terms that fit this person, in lower case. */
export function verdictWord(verdict: Verdict, answers: Answers): string {
  if (verdict === 'ask') return 'ask first';
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
