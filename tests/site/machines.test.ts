import { describe, expect, it } from 'vitest';
import { ruleIds } from '#rules/index.ts';
import { sites, useBrowser } from './browser.ts';
import { fileAt, pagePaths } from './built.ts';

const visitor = useBrowser();

describe.each(sites())('for machines, on the site built for $base', ({ base, dir, at }) => {
  const twins = pagePaths(dir).filter((path) => /^\/(rules|guide)\/.+/.test(path));

  it.each(twins)('%s has a Markdown twin without components, with whole links under the base path', (path) => {
    const markdown = fileAt(dir, path.replace(/\/$/, '.md')) ?? '';
    expect(markdown).toMatch(/^# \S/);
    expect(markdown).toContain('have not reviewed this site');
    expect(markdown).not.toMatch(/<[A-Z/]|\]\(\//);
    for (const [, address = ''] of markdown.matchAll(/\]\((https:\/\/accept-or-decline\.example[^)]*)\)/g)) {
      const { pathname } = new URL(address);
      expect(pathname.startsWith(base)).toBe(true);
      expect(fileAt(dir, `/${pathname.slice(base.length)}`), address).toBeDefined();
    }
    expect(fileAt(dir, path)).toContain(`type="text/markdown" href="${base.replace(/\/$/, '')}${path.replace(/\/$/, '.md')}"`);
  });

  it('llms.txt lists every rule and guide', () => {
    const text = fileAt(dir, '/llms.txt') ?? '';
    for (const path of twins) expect(text).toContain(path.replace(/\/$/, '.md'));
  });

  it('the feed and the site map name every rule and guide, and no page of errors', () => {
    for (const file of ['/feed.xml', '/sitemap-0.xml']) {
      const xml = fileAt(dir, file) ?? '';
      for (const path of twins) expect(xml, file).toContain(`${base.replace(/\/$/, '')}${path}`);
      expect(xml).not.toContain('/404');
    }
    expect(fileAt(dir, '/robots.txt')).toContain(`${base}sitemap-index.xml`);
  });

  it('the feed says its language and its own address, and is found under the names people try', () => {
    const feed = fileAt(dir, '/feed.xml') ?? '';
    expect(feed).toContain('<language>en-GB</language>');
    expect(feed).toContain(`<atom:link href="https://accept-or-decline.example${base}feed.xml" rel="self" type="application/rss+xml"/>`);
    const guids = [...feed.matchAll(/<guid isPermaLink="false">([^<]+)<\/guid>/g)].map(([, guid]) => guid);
    expect(guids).toHaveLength(twins.length);
    expect(new Set(guids).size).toBe(guids.length);
    expect(fileAt(dir, '/rss.xml')).toBe(feed);
    expect(fileAt(dir, '/feed/')).toContain(`http-equiv="refresh" content="0; url=${base}feed.xml"`);
  });

  it.each(['/rules.schema.json', '/pile.schema.json'])('%s says where it is', (path) => {
    const { $id } = JSON.parse(fileAt(dir, path) ?? '') as { $id: string };
    expect($id).toBe(`https://accept-or-decline.example${base.replace(/\/$/, '')}${path}`);
  });

  it('rules.json leads to pages that exist', () => {
    const { rules } = JSON.parse(fileAt(dir, '/rules.json') ?? '') as { rules: { id: string; page: string }[] };
    expect(rules.map(({ id }) => id)).toEqual(ruleIds);
    for (const { page } of rules) expect(fileAt(dir, `/${page}`)).toBeDefined();
  });

  it('a mistyped address is offered its near matches', async () => {
    const page = await visitor.page(`${at}/rules/no-personl-note/`);
    const near = page.locator('#near-matches a').first();
    await expect.poll(() => near.getAttribute('href')).toContain('/rules/no-personal-note/');
  });
});
