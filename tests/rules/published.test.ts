import { expect, it } from 'vitest';
import { facts, retired, ruleIds } from '#rules/index.ts';
import { publishedFacts, publishedRules } from '../published.ts';

it.each(publishedRules)('the rule %s is still known by its id', (id) => {
  expect([...ruleIds, ...Object.keys(retired)]).toContain(id);
});

it.each(Object.entries(publishedFacts))('the fact %s still has every value a link can hold', (id, values) => {
  const known: Readonly<Record<string, { readonly values: readonly string[] }>> = facts;
  if (id in retired) return;
  expect(known[id]?.values).toEqual(expect.arrayContaining([...values]));
});

it('no retired id is used again', () => {
  expect(Object.keys(retired).filter((id) => id in facts || (ruleIds as readonly string[]).includes(id))).toEqual([]);
});
