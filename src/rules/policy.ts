import { rules } from './lists/rules.ts';
import { isRuleId, ruleIds, type RuleId } from './order.ts';
import { policies, policyIds, silences, type Policy, type PolicyId, type Silence } from './policies.ts';
import type { Tier } from './rule.ts';

/** The tiers a policy may give a rule. Only a reason to decline may be decisive. */
export function allowedTiers(id: RuleId): readonly Tier[] {
  const { says } = rules[id];
  if (says === 'advice') return ['on', 'off'];
  return says === 'accept' ? ['strong', 'leaning', 'off'] : ['decisive', 'strong', 'leaning', 'off'];
}

/**
 * The tier of every rule under a policy.
 *
 * @throws RangeError naming the unknown policy, rule, tier or silence and listing what is allowed.
 */
export function inForce(policy: PolicyId | Policy = 'as-written'): InForce {
  const { tiers, silence } = typeof policy === 'string' ? byId(policy) : policy;
  if (!(silences as readonly string[]).includes(silence)) {
    throw new RangeError(`Unknown silence "${String(silence)}". Allowed: ${silences.join(', ')}.`);
  }
  for (const [id, tier] of Object.entries(tiers)) {
    if (!isRuleId(id)) {
      throw new RangeError(`Unknown rule "${id}". Known rules: ${ruleIds.join(', ')}.`);
    }
    const allowed = allowedTiers(id);
    if (tier !== undefined && !allowed.includes(tier)) {
      throw new RangeError(`Tier "${tier}" is not for "${id}". Allowed: ${allowed.join(', ')}.`);
    }
  }
  const tierOf = (id: RuleId): Tier => tiers[id] ?? rules[id].tier;
  return { tierOf, silence, key: [silence, ...ruleIds.map(tierOf)].join(' ') };
}

function byId(id: string): Policy {
  if (Object.hasOwn(policies, id)) return policies[id as PolicyId]; // hasOwn has just shown it is one
  throw new RangeError(`Unknown policy "${id}". Known policies: ${policyIds.join(', ')}.`);
}

/** A policy with every rule's tier filled in. */
export interface InForce {
  readonly tierOf: (id: RuleId) => Tier;
  readonly silence: Silence;
  /** The same for policies with the same effect, so that work can be shared between them. */
  readonly key: string;
}
