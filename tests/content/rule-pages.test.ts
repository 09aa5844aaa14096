import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sections } from '#components/page/sections.ts';
import { ruleIds, rules } from '#rules/index.ts';
import sources from '#content/sources.json' with { type: 'json' };
import experts from '#content/experts.json' with { type: 'json' };

const folder = new URL('../../src/content/rules/', import.meta.url);
const text = (id: string): string => readFileSync(new URL(`${id}.mdx`, folder), 'utf8');
const list = (mdx: string, key: string): string[] =>
  (new RegExp(`^${key}: \\[(.*)\\]$`, 'm').exec(mdx)?.[1] ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
const FAIRNESS = ['misspellings', 'missing-or-stock-photo', 'thin-profile', 'outside-your-country', 'no-personal-note'];

it('has one page for every rule, and no page without a rule', () => {
  expect(readdirSync(folder).sort()).toEqual(ruleIds.map((id) => `${id}.mdx`).sort());
});

describe.each(ruleIds)('the page of %s', (id) => {
  const mdx = text(id);
  const body = mdx.split('---').slice(2).join('---');
  const headings = [...body.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);

  it('has the fixed sections in their order, and names those it leaves out', () => {
    const left = list(mdx, 'leavesOut');
    expect(headings).toEqual(sections.filter((section) => !left.includes(section.id)).map(({ heading }) => heading));
    expect(left).not.toContain('how-to-check');
    expect(body).not.toMatch(/^#{1,6} (?!#)(?!How|What|When|Why|Then and now)/m);
  });

  it('cites exactly the sources it lists', () => {
    const cited = new Set([...body.matchAll(/<Cite id="([^"]+)" \/>/g)].map(([, source]) => source ?? ''));
    cited.delete('article');
    expect([...cited].sort()).toEqual(list(mdx, 'sources').sort());
    for (const source of cited) expect(sources.map((one) => one.id)).toContain(source);
  });

  it('names existing related rules, and not itself', () => {
    const related = list(mdx, 'related');
    expect(related).not.toContain(id);
    for (const other of related) expect(ruleIds).toContain(other);
  });

  it('puts no rule in an expert’s mouth and calls nobody fake', () => {
    for (const { name } of experts) expect(mdx).not.toContain(name);
    expect(body).not.toMatch(/\b(is|are) (a )?fakes?\b/i);
  });

  it('says something in each section', () => {
    const tooShort = body
      .split(/^## /m)
      .slice(1)
      .filter((part) => part.replace(/^.+/, '').trim().length <= 60);
    expect(tooShort).toEqual([]);
  });

  if (FAIRNESS.includes(id)) {
    it('speaks up for those the sign also fits', () => {
      const whenNot = /## When not to follow it\n([^]*?)(\n## |$)/.exec(body)?.[1] ?? '';
      expect(whenNot).toMatch(/newcomer|refugee|second language|private|privacy|disab/i);
      expect(whenNot).toMatch(/\bask\b/i);
    });
  }
});

it('leaves no source uncited', () => {
  const onTriage = [...readFileSync(new URL('../../src/pages/triage.astro', import.meta.url), 'utf8').matchAll(/<Cite id="([^"]+)"/g)].map(
    ([, id]) => id,
  );
  const guides = new URL('../../src/content/guide/', import.meta.url);
  const inGuides = readdirSync(guides).flatMap((file) => list(readFileSync(new URL(file, guides), 'utf8'), 'sources'));
  const cited = new Set([...ruleIds.flatMap((id) => list(text(id), 'sources')), ...inGuides, ...onTriage, 'article']);
  expect(sources.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
});

it('gives every rule a point of the article', () => {
  expect(new Set(ruleIds.map((id) => rules[id].source)).size).toBe(14);
});
