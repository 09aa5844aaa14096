import { rules } from './lists/rules.ts';
import { possibleVerdicts, relevantFacts } from './completions.ts';
import { checkAnswers, valueOf, type Answers } from './answers.ts';
import { ruleIds, type FactId, type RuleId } from './order.ts';
import type { Policy, PolicyId } from './policies.ts';
import { inForce, type InForce } from './policy.ts';
import { decidingTiers, type AdviceRule, type Outcome, type Verdict } from './rule.ts';
import { reason, reasonIds, stand, type Outcomes, type SetAsidePair } from './standing.ts';

/**
 * Weighs a set of answers: the verdict so far, the reasons it rests on, and what it could still become.
 *
 * @throws RangeError on an unknown fact, value, policy, rule or tier, naming it and what is allowed.
 */
export function evaluate(answers: Answers, policy?: PolicyId | Policy): Evaluation {
  checkAnswers(answers);
  const force = inForce(policy);
  const stands = stand(answers, force);
  const { because, verdict: spoken } = decide(stands, force);
  const possible = possibleVerdicts(answers, force);
  const only = possible.length === 1 ? possible[0] : undefined;
  const verdict = spoken ?? only ?? 'undecided';
  const outcomes = Object.fromEntries(
    ruleIds.map((id) => [id, stands.byRule.get(id) ?? adviceOutcome(id, answers, force, verdict)]),
  ) as Record<RuleId, Outcome>; // one entry a rule id, by construction
  return {
    verdict,
    action: actionFor(verdict, answers, stands, force),
    settled: only !== undefined,
    possible,
    because,
    setAside: stands.pairs,
    advice: ruleIds.filter((id) => rules[id].says === 'advice' && outcomes[id] === 'fires'),
    outcomes,
    missing: only === undefined ? relevantFacts(answers, force) : [],
  };
}

/** The verdict alone, as `evaluate` gives it, for answers already checked. */
export function verdictOf(answers: Answers, force: InForce): Verdict {
  const { verdict } = decide(stand(answers, force), force);
  if (verdict) return verdict;
  const possible = possibleVerdicts(answers, force);
  return (possible.length === 1 ? possible[0] : undefined) ?? 'undecided';
}

/** The highest tier in which a reason stands decides; both sides standing in it means ask. */
function decide({ byRule }: Outcomes, { tierOf }: InForce): Decision {
  for (const tier of decidingTiers) {
    const because = reasonIds.filter((id) => byRule.get(id) === 'fires' && tierOf(id) === tier);
    if (because.length === 0) continue;
    const sides = new Set(because.map((id) => reason(id).says));
    const [side] = sides;
    return { because, verdict: sides.size === 1 ? side : 'ask' };
  }
  return { because: [] };
}

/** Words the verdict for this person: an invitation or a connection, written to or not. */
function actionFor(verdict: Verdict, answers: Answers, { byRule }: Outcomes, { tierOf }: InForce): Action {
  const message = valueOf(answers, 'message');
  const decisive = reasonIds.some((id) => byRule.get(id) === 'fires' && tierOf(id) === 'decisive');
  if (message === 'waiting' && (verdict === 'ask' || verdict === 'decline') && !decisive) return 'wait';
  if (message === 'replied' && verdict === 'ask') return 'your-call';
  if (valueOf(answers, 'connected') !== 'yes') return verdict;
  return verdict === 'accept' ? 'keep' : verdict === 'decline' ? 'remove' : verdict;
}

function adviceOutcome(id: RuleId, answers: Answers, force: InForce, verdict: Verdict): Outcome {
  const rule = rules[id];
  if (rule.says !== 'advice') return 'does-not-fire';
  if (force.tierOf(id) === 'off') return 'off';
  const advice: AdviceRule = rule;
  const silenced = advice.unless.some(({ fact, is }) => {
    const value = valueOf(answers, fact);
    return value !== undefined && is.includes(value);
  });
  return verdict === advice.whenVerdict && !silenced ? 'fires' : 'does-not-fire';
}

interface Decision {
  readonly because: readonly RuleId[];
  /** Absent while nothing speaks. */
  readonly verdict?: Verdict | undefined;
}

/** What to do, in the terms that fit this person. */
export type Action = Verdict | 'keep' | 'remove' | 'wait' | 'your-call';

export interface Evaluation {
  /** The verdict so far; `undecided` while nothing speaks and answers are open. */
  readonly verdict: Verdict;
  readonly action: Action;
  /** No further answer can change the verdict. */
  readonly settled: boolean;
  /** Every verdict some completion of the open answers reaches, ordered decline, ask, accept. */
  readonly possible: readonly Verdict[];
  /** The standing rules of the tier that decided; empty when none speaks. */
  readonly because: readonly RuleId[];
  /** Every pair of a rule set aside and a rule that did it. */
  readonly setAside: readonly SetAsidePair[];
  readonly advice: readonly RuleId[];
  readonly outcomes: Readonly<Record<RuleId, Outcome>>;
  /** The open facts that can still change the verdict, in table order. */
  readonly missing: readonly FactId[];
}
