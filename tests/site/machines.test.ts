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
