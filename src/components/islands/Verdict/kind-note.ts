import { rules, type RuleId } from '#rules/index.ts';
import { kindCaveats, kindWords } from '#rules/kind-words.ts';

/** What sort of reason a rule is, in a few words behind it. */
export function kindNote(id: RuleId): string {
  const { kind } = rules[id];
  return kindWords[kind] + (kind === 'preference' ? `; ${kindCaveats.preference}` : kind === 'sign' ? `, ${kindCaveats.sign}` : '');
}
