import { rules } from './lists/rules.ts';
import { holds, type Truth } from './condition.ts';
import { valueOf, type Answers } from './answers.ts';
import { ruleIds, type RuleId } from './order.ts';
import type { InForce } from './policy.ts';
import type { Outcome, ReasonRule } from './rule.ts';
import { setAside } from './set-aside.ts';

/** The ids of the rules that give reasons; advice speaks only after the verdict. */
export const reasonIds: readonly RuleId[] = ruleIds.filter((id) => rules[id].says !== 'advice');

/** A rule that gives a reason, by its id. */
export function reason(id: RuleId): ReasonRule {
  const rule = rules[id];
  if (rule.says === 'advice') throw new TypeError(`"${id}" is advice, not a reason.`);
  return rule;
}

/** Whether a reason's condition holds, apart from its tier and from what sets it aside. */
export function fires(id: RuleId, answers: Answers): Truth {
  const rule = reason(id);
  if (rule.judges === 'invitation' && valueOf(answers, 'connected') === 'yes') return 'no';
  return holds(rule.when, answers);
}

/**
 * What every reason says of these answers, and which pairs of rules met in the set-aside table.
 * Only what is known to fire sets anything aside.
 */
export function stand(answers: Answers, { tierOf }: InForce): Outcomes {
  const outcomes = new Map<RuleId, Outcome>();
  for (const id of reasonIds) {
    outcomes.set(id, tierOf(id) === 'off' ? 'off' : OUTCOME_OF[fires(id, answers)]);
  }
  const firing = reasonIds.filter((id) => outcomes.get(id) === 'fires');
  const pairs: SetAsidePair[] = [];
  for (const row of setAside) {
    for (const by of row.by) {
      if (outcomes.get(by) !== 'fires') continue;
      for (const rule of row.setsAside) {
        if (!firing.includes(rule) || tierOf(rule) === 'decisive') continue;
        outcomes.set(rule, 'set-aside');
        pairs.push({ rule, by });
      }
    }
  }
  return { byRule: outcomes, pairs };
}

const OUTCOME_OF = { yes: 'fires', no: 'does-not-fire', unknown: 'cannot-tell' } as const;

/** One rule, and one rule that set it aside. */
export interface SetAsidePair {
  readonly rule: RuleId;
  readonly by: RuleId;
}

/** What every reason says, and which set which aside. */
export interface Outcomes {
  readonly byRule: ReadonlyMap<RuleId, Outcome>;
  readonly pairs: readonly SetAsidePair[];
}
