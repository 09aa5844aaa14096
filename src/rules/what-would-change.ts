import { verdictOf } from './evaluate.ts';
import { checkAnswers, facts, openableFactIds, valueOf, type Answers, type FactId, type FactValue } from './facts.ts';
import { inForce, type Policy, type PolicyId } from './policy.ts';
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
