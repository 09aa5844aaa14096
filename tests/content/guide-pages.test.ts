import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import experts from '#content/experts.json' with { type: 'json' };
import sources from '#content/sources.json' with { type: 'json' };
import { ruleIds } from '#rules/index.ts';
import { publishedGuides } from '../published.ts';

const folder = new URL('../../src/content/guide/', import.meta.url);
const slugs = readdirSync(folder).map((file) => file.replace(/\.mdx$/, ''));
const read = (slug: string): string => readFileSync(new URL(`${slug}.mdx`, folder), 'utf8');
const list = (mdx: string, key: string): string[] =>
  (new RegExp(`^${key}: \\[(.*)\\]$`, 'm').exec(mdx)?.[1] ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
const uses = (body: string, component: string): string[] => [
  ...new Set([...body.matchAll(new RegExp(`<${component} id="([^"]+)" />`, 'g'))].map(([, id]) => id ?? '')),
];

it('has every guide that was ever published, in an order without gaps', () => {
  expect(slugs).toEqual(expect.arrayContaining([...publishedGuides]));
  const orders = slugs.map((slug) => Number(/^order: (\d+)$/m.exec(read(slug))?.[1]));
  expect(orders.sort((one, other) => one - other)).toEqual(slugs.map((_, i) => i + 1));
});

describe.each(slugs)('the guide %s', (slug) => {
  const mdx = read(slug);
  const body = mdx.split('---').slice(2).join('---');

  it('links exactly the rules and cites exactly the sources it lists', () => {
    expect(uses(body, 'Rule').sort()).toEqual(list(mdx, 'rules').sort());
    for (const id of list(mdx, 'rules')) expect(ruleIds).toContain(id);
    expect(
      uses(body, 'Cite')
        .filter((id) => id !== 'article')
        .sort(),
    ).toEqual(list(mdx, 'sources').sort());
    for (const id of list(mdx, 'sources')) expect(sources.map((one) => one.id)).toContain(id);
  });

  it('embeds one live checklist', () => {
    expect(body.match(/<Try facts="[^"]+" \/>/g)).toHaveLength(1);
  });

  it('marks every paragraph that says what the article says', () => {
    const paragraphs = body.split(/\n\n+/).filter((text) => /\bthe article\b[^.]*\b(says|gives|leaves|wants|draws)\b/i.test(text));
    expect(paragraphs.filter((text) => !/<Cite id="article[^"]*" \/>/.test(text))).toEqual([]);
  });

  it('has one figure, which no other guide has', () => {
    const figures = (text: string): string[] => [...text.matchAll(/^<Figure name="([^"]+)" \/>$/gm)].map(([, name]) => name ?? '');
    expect(figures(body)).toHaveLength(1);
    const elsewhere = slugs.filter((other) => other !== slug).flatMap((other) => figures(read(other)));
    expect(elsewhere).not.toContain(figures(body)[0]);
  });

  it('has headings of its own, each once', () => {
    const headings = [...body.matchAll(/^#{2,3} (.+)$/gm)].map(([, heading]) => heading);
    expect(headings.length).toBeGreaterThanOrEqual(3);
    expect(new Set(headings).size).toBe(headings.length);
    expect(body).not.toMatch(/^# /m);
  });

  it('puts nothing in an expert’s mouth and calls nobody fake', () => {
    for (const { name } of experts) expect(mdx).not.toContain(name);
    expect(body).not.toMatch(/\b(is|are) (a )?fakes?\b/i);
  });
});
