import { verdictOf } from './evaluate.ts';
import { facts } from './fact-table.ts';
import { checkAnswers, openableFactIds, valueOf, type Answers, type FactValue } from './facts.ts';
import type { FactId } from './order.ts';
import type { Policy, PolicyId } from './policies.ts';
import { inForce } from './policy.ts';
import type { Verdict } from './rule.ts';

/**
 * Every single answer that would turn the verdict into another: an open fact answered, or a given one
 * answered otherwise. Circumstances are left alone. Table order.
 *
 * @throws RangeError as `evaluate` does.
 */
export function whatWouldChange(answers: Answers, policy?: PolicyId | Policy): Change[] {
  checkAnswers(answers);
  const force = inForce(policy);
  const now = verdictOf(answers, force);
  return openableFactIds.flatMap((fact) =>
    facts[fact].values
      .filter((value) => value !== valueOf(answers, fact))
      .map((value) => ({ fact, value, verdict: verdictOf({ ...answers, [fact]: value }, force) }))
      .filter(({ verdict }) => verdict !== now),
  );
}

/** An answer, and the verdict it would lead to. */
export interface Change {
  readonly fact: FactId;
  readonly value: FactValue;
  readonly verdict: Verdict;
}
