import { ruleIds, rules, type RuleId } from './catalogue.ts';
import type { Rule, Tier, Verdict } from './rule.ts';

/** The policies on offer. Each lists only what it changes against the rules as written. */
export const policies = {
  'as-written': { tiers: {}, silence: 'ask' },
  'notes-are-rare': { tiers: { 'no-personal-note': 'leaning' }, silence: 'ask' },
  'people-you-know': { tiers: { 'only-people-you-know': 'decisive' }, silence: 'decline' },
  'open-networker': {
    tiers: { 'no-personal-note': 'off', 'outside-your-country': 'off' },
    silence: 'accept',
  },
} as const satisfies Record<string, Policy>;

/** All policy ids, the default first. */
export const policyIds = Object.keys(policies) as PolicyId[]; // the keys of a literal are its ids

/** What a policy may answer when no rule speaks. */
export const silences = ['decline', 'ask', 'accept'] as const satisfies readonly Silence[];

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
    if (!Object.hasOwn(rules, id)) {
      throw new RangeError(`Unknown rule "${id}". Known rules: ${ruleIds.join(', ')}.`);
    }
    const allowed = allowedTiers(id as RuleId); // hasOwn has just shown it is one
    if (tier !== undefined && !allowed.includes(tier)) {
      throw new RangeError(`Tier "${tier}" is not for "${id}". Allowed: ${allowed.join(', ')}.`);
    }
  }
  const tierOf = (id: RuleId): Tier => tiers[id] ?? (rules[id] as Rule).tier;
  return { tierOf, silence, key: [silence, ...ruleIds.map(tierOf)].join(' ') };
}

function byId(id: string): Policy {
  if (Object.hasOwn(policies, id)) return policies[id as PolicyId]; // hasOwn has just shown it is one
  throw new RangeError(`Unknown policy "${id}". Known policies: ${policyIds.join(', ')}.`);
}

export type PolicyId = keyof typeof policies;

type Silence = Exclude<Verdict, 'undecided'>;

/** Which tiers are in force, and what counts when no rule speaks. A rule left out keeps its tier. */
export interface Policy {
  readonly tiers: Readonly<Partial<Record<RuleId, Tier>>>;
  readonly silence: Silence;
}

/** A policy with every rule's tier filled in. */
export interface InForce {
  readonly tierOf: (id: RuleId) => Tier;
  readonly silence: Silence;
  /** The same for policies with the same effect, so that work can be shared between them. */
  readonly key: string;
}
