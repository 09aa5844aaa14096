// What was ever published: links, bookmarks and saved answers hold it. Nothing is taken from these lists; what is new
// joins them once it is online.

/** Rules, by id. */
export const publishedRules: readonly string[] = [
  ...['grow-your-network', 'reach-an-audience', 'be-found', 'same-workplace', 'same-industry', 'met-in-person', 'in-your-address-book'],
  ...['many-shared-connections', 'personal-note', 'no-personal-note', 'outside-your-country', 'misspellings', 'thin-profile'],
  ...['industry-not-person', 'no-reply', 'missing-or-stock-photo', 'fake-or-sketchy', 'offensive-content', 'unwanted-spam'],
  ...['only-people-you-know', 'plan-for-introductions'],
];

/** Guides, by slug. */
export const publishedGuides: readonly string[] = [
  ...['after-you-accept', 'ask-first', 'before-you-decide', 'being-accepted', 'clearing-a-backlog', 'introductions'],
  ...['is-this-profile-real', 'recruiters-and-job-offers', 'when-to-accept', 'when-to-decline'],
];

const yesOrNo = [
  ...['network-size-helps', 'publishes-content', 'wants-to-be-found', 'home-country-only', 'met-in-person', 'in-address-book'],
  ...['same-workplace', 'same-industry', 'many-shared-connections', 'other-country', 'misspellings', 'thin-profile'],
  ...['industry-not-person', 'looks-fake', 'offends', 'sends-spam', 'connected'],
];

/** Facts with their values. */
export const publishedFacts: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(yesOrNo.map((id) => [id, ['yes', 'no']])),
  note: ['none', 'generic', 'personal'],
  photo: ['real', 'missing', 'stock'],
  message: ['not-sent', 'waiting', 'replied', 'no-reply'],
};
