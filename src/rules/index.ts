/**
 * The door to the decision model: pure functions over plain data, nothing from the browser, Node or a
 * package. Parsing untrusted links and files is not this room's work.
 */
export { evaluate, type Action, type Evaluation } from './evaluate.ts';
export { nextQuestion, questionsInOrder } from './next-question.ts';
export { whatWouldChange, type Change } from './what-would-change.ts';
export { facts, factIds, openableFactIds, type Answers, type Fact, type FactId, type FactValue, type Scope } from './facts.ts';
export { rules, ruleIds, type RuleId } from './catalogue.ts';
export { setAside, setAsideBy, setsAside } from './set-aside.ts';
export { allowedTiers, policies, policyIds, silences, type Policy, type PolicyId } from './policy.ts';
export type { Example, Kind, Outcome, Rule, SourcePoint, Tier, Verdict, Words } from './rule.ts';
export { retired } from './retired.ts';
