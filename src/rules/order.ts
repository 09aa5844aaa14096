/**
 * The one list that is kept by hand: every rule and every fact, in the order in which pages, links and files name
 * them. An id is the file in `catalogue/` or `facts/`; `npm run lists` gathers those files from it.
 *
 * Ids are public and permanent: they are addresses, storage keys and keys in shared links.
 */

/** All rule ids, in the order of the source article's points. */
export const ruleIds = [
  'grow-your-network',
  'reach-an-audience',
  'be-found',
  'same-workplace',
  'same-industry',
  'met-in-person',
  'in-your-address-book',
  'many-shared-connections',
  'personal-note',
  'no-personal-note',
  'outside-your-country',
  'misspellings',
  'thin-profile',
  'industry-not-person',
  'no-reply',
  'missing-or-stock-photo',
  'fake-or-sketchy',
  'offensive-content',
  'unwanted-spam',
  'only-people-you-know',
  'plan-for-introductions',
] as const;

/** All fact ids, in the order in which they are asked: you, how you know them, their profile, their conduct, the circumstances. */
export const factIds = [
  'network-size-helps',
  'publishes-content',
  'wants-to-be-found',
  'home-country-only',
  'met-in-person',
  'in-address-book',
  'same-workplace',
  'same-industry',
  'many-shared-connections',
  'note',
  'other-country',
  'misspellings',
  'thin-profile',
  'industry-not-person',
  'photo',
  'looks-fake',
  'offends',
  'sends-spam',
  'message',
  'connected',
] as const;

/** Whether a text is the id of a rule. */
export const isRuleId = (text: string): text is RuleId => (ruleIds as readonly string[]).includes(text);

/** Whether a text is the id of a fact. */
export const isFactId = (text: string): text is FactId => (factIds as readonly string[]).includes(text);

/** The permanent id of a rule: its file, its page's address and its key in a policy. */
export type RuleId = (typeof ruleIds)[number];

/** The permanent id of a fact: its file, and its key in answers, links and storage. */
export type FactId = (typeof factIds)[number];
