import type { RuleId } from './order.ts';
import type { Tier, Verdict } from './rule.ts';

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
export const silences = ['decline', 'ask', 'accept'] as const satisfies readonly Verdict[];

export type PolicyId = keyof typeof policies;

/** Which tiers are in force, and what counts when no rule speaks. A rule left out keeps its tier. */
export interface Policy {
  readonly tiers: Readonly<Partial<Record<RuleId, Tier>>>;
  readonly silence: Silence;
}

export type Silence = (typeof silences)[number];
