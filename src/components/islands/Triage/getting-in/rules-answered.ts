import type { Person } from '#archive/index.ts';
import { rules, ruleIds, type FactId } from '#rules/index.ts';

/**
 * How many rules the files answer for at least one person, and how many need the reader. A rule counts as
 * answered when all facts it rests on are; advice counts for neither.
 */
export function rulesAnswered(people: readonly Person[]): { readonly decided: number; readonly look: number } {
  const answered = new Set<FactId>(people.flatMap(({ answers }) => answers.map(({ fact }) => fact)));
  const reasons = ruleIds.map((id) => rules[id]).filter((rule) => rule.says !== 'advice');
  const decided = reasons.filter(({ when }) => when.every(({ fact }) => answered.has(fact))).length;
  return { decided, look: reasons.length - decided };
}
