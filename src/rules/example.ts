import type { Answers } from './answers.ts';
import type { Policy, PolicyId } from './policies.ts';
import type { Outcome, Verdict } from './rule.ts';

/** A case drawn on the rule's page and run by the tests. The people in it are invented. */
export interface Example {
  readonly title: string;
  readonly answers: Answers;
  readonly policy?: PolicyId | Policy;
  readonly outcome: Outcome;
  readonly verdict: Verdict;
}
