import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publishedGuides, publishedRules } from '../published.ts';

const folder = new URL('../../src/content/', import.meta.url);
const pages = ['rules', 'guide'].flatMap((room) => readdirSync(new URL(`${room}/`, folder)).map((file) => `${room}/${file}`));
const changedOn = (page: string): string | undefined =>
  /^changed: "?(.*?)"?$/m.exec(readFileSync(new URL(page, folder), 'utf8').split('\n---\n')[0] ?? '')?.[1];

const published = new Set([...publishedRules.map((id) => `rules/${id}.mdx`), ...publishedGuides.map((slug) => `guide/${slug}.mdx`)]);

/** Published pages that are as they were at first: the feed calls them new. */
const FIRST = ['guide/being-accepted.mdx', 'guide/recruiters-and-job-offers.mdx'];

describe('What changed on a page', () => {
  it('is said by all but those that are as first published', () => {
    expect(pages.filter((page) => published.has(page) && changedOn(page) === undefined).sort()).toEqual(FIRST);
  });

  it('is a short text of whole sentences, on no two pages the same', () => {
    const said = pages.map(changedOn).filter((text) => text !== undefined);
    for (const text of said) {
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(text).not.toMatch(/^New\b/);
      expect(text.length).toBeLessThanOrEqual(200);
    }
    expect(new Set(said).size).toBe(said.length);
  });
});
