import {
  factIds,
  facts,
  ruleIds,
  rules,
  type Answers,
  type Fact,
  type FactId,
  type FactValue,
  type Rule,
  type RuleId,
} from '../../src/rules/index.ts';

/** The reasons that are not off as written, each as the tests that must all hold: what other engines are given. */
export const reasons: readonly Reason[] = ruleIds.flatMap((id) => {
  const rule: Rule = rules[id];
  if (rule.says === 'advice' || rule.tier === 'off') return [];
  const invitation = rule.judges === 'invitation' ? [{ fact: 'connected' as const, is: ['no'] }] : [];
  return [{ id, tests: [...rule.when, ...invitation] }];
});

/** What an engine says of a reason: it fires, it does not, or what is open decides. */
export type Outcome = 'fires' | 'does-not-fire' | 'cannot-tell';

/** Answers with what counts for a circumstance that was not given; what is not known is left out. */
export const known = (answers: Answers): [FactId, FactValue][] =>
  factIds
    .map((id) => [id, answers[id] ?? (facts[id] as Fact).default] as const)
    .filter((pair): pair is [FactId, FactValue] => pair[1] !== undefined && pair[1] !== 'unknown');

interface Reason {
  readonly id: RuleId;
  readonly tests: readonly { readonly fact: FactId; readonly is: readonly string[] }[];
}
