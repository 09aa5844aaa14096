import type { Condition } from './condition.ts';

/** What a reason weighs. The highest tier in which anything stands decides; nothing is summed. */
export type Tier = (typeof tiers)[number];

/** The tiers in which a reason decides, the heaviest first. */
export const decidingTiers = ['decisive', 'strong', 'leaning'] as const;

/** Every tier; `on` is for advice. */
export const tiers = [...decidingTiers, 'off', 'on'] as const;

/** What sort of reason a rule is; the page words it so. */
export type Kind = (typeof kinds)[number];

export const kinds = ['aim', 'tie', 'courtesy', 'preference', 'sign', 'conduct', 'advice'] as const;

/** The point of the source article a rule renders; `background` is the article's setting. */
export type SourcePoint = `accept-${1 | 2 | 3 | 4 | 5 | 6 | 7}` | `decline-${1 | 2 | 3 | 4 | 5 | 6}` | 'background';

/** A rule that speaks for accepting or declining. */
export interface ReasonRule {
  readonly says: 'accept' | 'decline';
  /** The tier as written; a policy may change it. */
  readonly tier: Tier;
  readonly kind: Kind;
  readonly source: SourcePoint;
  readonly when: Condition;
  /** `invitation`: the rule says nothing about someone who is already a connection. */
  readonly judges?: 'invitation';
}

/** A rule that adds advice to a verdict and never changes it. */
export interface AdviceRule {
  readonly says: 'advice';
  readonly tier: 'on' | 'off';
  readonly kind: 'advice';
  readonly source: SourcePoint;
  readonly whenVerdict: 'accept';
  /** Silent as soon as one of these is known to hold; unanswered counts as not holding. */
  readonly unless: Condition;
}

export type Rule = ReasonRule | AdviceRule;

/** What a rule says of a set of answers. */
export type Outcome = 'fires' | 'set-aside' | 'does-not-fire' | 'cannot-tell' | 'off';

/** A rule in words a reader meets: a short label for lists, and its reason when it fires. */
export interface Words {
  readonly label: string;
  readonly fires: string;
}

/** A reason within a sentence: as a clause, and as something that can be outweighed. */
export interface Clause {
  readonly says: string;
  readonly noun: string;
}

/** What a rule says when it does not fire, a sentence for every other outcome. */
export type Otherwise = Readonly<Record<Exclude<Outcome, 'fires'>, string>>;

/** What to do with the invitation, or with the connection. */
export type Verdict = 'decline' | 'ask' | 'accept' | 'undecided';
