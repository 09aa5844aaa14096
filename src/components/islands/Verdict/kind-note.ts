import { rules, type RuleId } from '#rules/index.ts';
import { kindWords } from '#rules/kind-words.ts';

/** What sort of reason a rule is, in words that keep a preference a preference and a sign a sign. */
export function kindNote(id: RuleId): string {
  const { kind } = rules[id];
  return kindWords[kind] + (kind === 'preference' ? '; nothing is wrong with this person' : kind === 'sign' ? ', never proof' : '');
}
