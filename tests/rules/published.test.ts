import { expect, it } from 'vitest';
import { facts, retired, ruleIds } from '#rules/index.ts';

/** Every id and value that was ever published: links, bookmarks and saved answers hold them. Nothing is taken from these lists. */
const RULES = [
  ...['grow-your-network', 'reach-an-audience', 'be-found', 'same-workplace', 'same-industry', 'met-in-person', 'in-your-address-book'],
  ...['many-shared-connections', 'personal-note', 'no-personal-note', 'outside-your-country', 'misspellings', 'thin-profile'],
  ...['industry-not-person', 'no-reply', 'missing-or-stock-photo', 'fake-or-sketchy', 'offensive-content', 'unwanted-spam'],
  ...['only-people-you-know', 'plan-for-introductions'],
];
const YES_OR_NO = [
  ...['network-size-helps', 'publishes-content', 'wants-to-be-found', 'home-country-only', 'met-in-person', 'in-address-book'],
  ...['same-workplace', 'same-industry', 'many-shared-connections', 'other-country', 'misspellings', 'thin-profile'],
  ...['industry-not-person', 'looks-fake', 'offends', 'sends-spam', 'connected'],
];
const FACTS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(YES_OR_NO.map((id) => [id, ['yes', 'no']])),
  note: ['none', 'generic', 'personal'],
  photo: ['real', 'missing', 'stock'],
  message: ['not-sent', 'waiting', 'replied', 'no-reply'],
};

it.each(RULES)('the rule %s is still known by its id', (id) => {
  expect([...ruleIds, ...Object.keys(retired)]).toContain(id);
});

it.each(Object.entries(FACTS))('the fact %s still has every value a link can hold', (id, values) => {
  const known: Readonly<Record<string, { readonly values: readonly string[] }>> = facts;
  if (id in retired) return;
  expect(known[id]?.values).toEqual(expect.arrayContaining([...values]));
});

it('no retired id is used again', () => {
  expect(Object.keys(retired).filter((id) => id in facts || (ruleIds as readonly string[]).includes(id))).toEqual([]);
});
