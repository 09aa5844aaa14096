/**
 * The door to the decision model: pure functions over plain data, nothing from the browser, Node or a
 * package. Parsing untrusted links and files is not this room's work.
 */
export { evaluate, type Action, type Evaluation } from './evaluate.ts';
export { nextQuestion, questionsInOrder } from './next-question.ts';
export { whatWouldChange, type Change } from './what-would-change.ts';
export { factIds, isFactId, isRuleId, ruleIds, type FactId, type RuleId } from './order.ts';
export { facts } from './lists/facts.ts';
export { openableFactIds, unremarkable, type Answers, type FactValue } from './answers.ts';
export { scopes, type Fact, type Scope } from './fact.ts';
export { rules } from './lists/rules.ts';
export { setAside, setAsideBy, setsAside } from './set-aside.ts';
export { policies, policyIds, silences, type Policy, type PolicyId } from './policies.ts';
export { allowedTiers } from './policy.ts';
export type { Example } from './example.ts';
export { kinds, tiers, type Kind, type Outcome, type Rule, type SourcePoint, type Tier, type Verdict, type Words } from './rule.ts';
export { retired } from './retired.ts';
