/**
 * Every fact a verdict can rest on, in the order in which they are asked: you, how you know them,
 * their profile, their conduct, then the circumstances.
 *
 * Ids and values are public and permanent: they are storage keys and keys in shared links.
 */
export const facts = {
  'network-size-helps': { scope: 'you', values: ['yes', 'no'] },
  'publishes-content': { scope: 'you', values: ['yes', 'no'] },
  'wants-to-be-found': { scope: 'you', values: ['yes', 'no'] },
  'home-country-only': { scope: 'you', values: ['yes', 'no'] },
  'met-in-person': { scope: 'tie', values: ['yes', 'no'] },
  'in-address-book': { scope: 'tie', values: ['yes', 'no'] },
  'same-workplace': { scope: 'tie', values: ['yes', 'no'] },
  'same-industry': { scope: 'tie', values: ['yes', 'no'] },
  'many-shared-connections': { scope: 'tie', values: ['yes', 'no'] },
  note: { scope: 'tie', values: ['none', 'generic', 'personal'] },
  'other-country': { scope: 'profile', values: ['yes', 'no'] },
  misspellings: { scope: 'profile', values: ['yes', 'no'] },
  'thin-profile': { scope: 'profile', values: ['yes', 'no'] },
  'industry-not-person': { scope: 'profile', values: ['yes', 'no'] },
  photo: { scope: 'profile', values: ['real', 'missing', 'stock'] },
  'looks-fake': { scope: 'profile', values: ['yes', 'no'] },
  offends: { scope: 'profile', values: ['yes', 'no'] },
  'sends-spam': { scope: 'conduct', values: ['yes', 'no'] },
  message: {
    scope: 'circumstances',
    values: ['not-sent', 'waiting', 'replied', 'no-reply'],
    default: 'not-sent',
  },
  connected: { scope: 'circumstances', values: ['yes', 'no'], default: 'no' },
} as const satisfies Record<string, Fact>;

/** All fact ids, in table order. */
export const factIds = Object.keys(facts) as FactId[]; // the keys of a literal are its ids

/** The facts a person can leave open: all but the circumstances. */
export const openableFactIds: readonly FactId[] = factIds.filter((id) => facts[id].scope !== 'circumstances');

/**
 * Says what is wrong with a set of answers, if anything is.
 *
 * @throws RangeError naming the unknown fact or value and listing what is allowed.
 */
export function checkAnswers(answers: Answers): void {
  for (const [id, value] of Object.entries(answers)) {
    if (!Object.hasOwn(facts, id)) {
      throw new RangeError(`Unknown fact "${id}". Known facts: ${factIds.join(', ')}.`);
    }
    if (value === undefined || value === 'unknown') continue;
    const allowed: readonly string[] = facts[id as FactId].values; // hasOwn has just shown it is one
    if (!allowed.includes(value)) {
      throw new RangeError(`Unknown value "${String(value)}" for "${id}". Allowed: ${allowed.join(', ')}, unknown.`);
    }
  }
}

/** The value that counts: what was answered, a circumstance's default, or `undefined` while unknown. */
export function valueOf(answers: Answers, id: FactId): FactValue | undefined {
  const value = answers[id];
  if (value !== undefined && value !== 'unknown') return value;
  const fact: Fact = facts[id];
  return fact.default as FactValue | undefined; // a default is one of the fact's own values
}

/** Where a fact comes from. Circumstances have a default and are never asked. */
export type Scope = 'you' | 'tie' | 'profile' | 'conduct' | 'circumstances';

export interface Fact {
  readonly scope: Scope;
  readonly values: readonly string[];
  /** What an unanswered circumstance counts as. */
  readonly default?: string;
}

export type FactId = keyof typeof facts;

/** Any value of any fact, without `unknown`. */
export type FactValue = (typeof facts)[FactId]['values'][number];

/** Answers so far: fact id to value. Absent and `unknown` ("I don't know") both count as unknown. */
export type Answers = {
  readonly [Id in FactId]?: (typeof facts)[Id]['values'][number] | 'unknown' | undefined;
};
