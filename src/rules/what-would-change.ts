import { verdictOf } from './evaluate.ts';
import { facts } from './lists/facts.ts';
import { checkAnswers, openableFactIds, valueOf, type Answers, type FactValue } from './answers.ts';
import type { FactId } from './order.ts';
import type { Policy, PolicyId } from './policies.ts';
import { inForce } from './policy.ts';
import type { Verdict } from './rule.ts';
import { fires, reason, reasonIds } from './standing.ts';

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
  const speaks = reasonIds.some((id) => force.tierOf(id) !== 'off' && fires(id, answers) === 'yes');
  return openableFactIds.flatMap((fact) =>
    facts[fact].values
      .filter((value) => value !== valueOf(answers, fact))
      .map((value) => ({ fact, value, given: { ...answers, [fact]: value } }))
      // While reasons speak and the same ones hold, the verdict is the same: most answers need no weighing.
      .filter(({ given }) => !speaks || TESTED_BY.get(fact)?.some((id) => (fires(id, given) === 'yes') !== (fires(id, answers) === 'yes')))
      .map(({ fact, value, given }) => ({ fact, value, verdict: verdictOf(given, force) }))
      .filter(({ verdict }) => verdict !== now),
  );
}

/** For each fact, the reasons that an answer to it can bring about or take away. */
const TESTED_BY = new Map(
  openableFactIds.map((fact) => [
    fact,
    reasonIds.filter((id) => {
      const { judges, when } = reason(id);
      return when.some((test) => test.fact === fact) || (fact === 'connected' && judges === 'invitation');
    }),
  ]),
);

/** An answer, and the verdict it would lead to. */
export interface Change {
  readonly fact: FactId;
  readonly value: FactValue;
  readonly verdict: Verdict;
}
