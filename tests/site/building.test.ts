import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shareImage, type ShareCard } from '#components/share/cards.ts';
import { sharePng } from '#components/share/png.ts';
import { plainPages } from '#content/plain-pages.ts';
import { inProject } from '../../scripts/entry.mjs';
import { projectNode } from '../../scripts/install.mjs';
import { site, siteBelow } from './browser.ts';
import { attributes, fileAt, pagePaths } from './built.ts';
import { placeless } from './placeless.ts';

/** What `astro build` alone makes of this environment, and what it says. */
function build(name: string, env: Record<string, string>): { dir: string; last: string } {
  const dir = inProject('.cache', 'site', name);
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const { stdout, stderr, status } = spawnSync(projectNode(), [inProject('node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: inProject(),
    encoding: 'utf8',
    // Not this process's: what a test runner and a host put there would be read.
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ASTRO_TELEMETRY_DISABLED: '1', OUT_DIR: dir, ...env },
  });
  if (status !== 0) throw new Error(stdout + stderr);
  return { dir, last: stdout.trimEnd().split('\n').at(-1) ?? '' };
}

describe('two builds of the same source', () => {
  it('are the same to the byte, wherever they stand, but for the path they are built for and pictures that show it', () => {
    const [one, other] = [placeless(site()), placeless(siteBelow())];
    expect([...other.keys()].sort()).toEqual([...one.keys()].sort());
    expect(one.size).toBeGreaterThan(300);
    for (const [file, text] of one) if (!file.startsWith('share/')) expect(other.get(file) === text, file).toBe(true);
  });

  it('have the same pictures to the byte', async () => {
    const address = (path: string): string => `accept-or-decline.example${path.replace(/\/$/, '')}`;
    // The other two begin with an invitation.
    const plain = plainPages.filter(({ path }) => !['/', '/checklist/'].includes(path));
    expect(plain.length).toBeGreaterThan(7);
    for (const { path, share } of plain) {
      const drawn = await sharePng({ path, title: share }, address(path));
      expect(drawn.equals(readFileSync(join(site().dir, shareImage(path)))), path).toBe(true);
    }
    for (const card of [OF_A_RULE, OF_A_GUIDE]) expect(await sharePng(card, 'here')).toEqual(await sharePng(card, 'here'));
  });
});

const OF_A_RULE: ShareCard = {
  ...{ path: '/rules/one/', title: 'One', says: 'Its point.', sentence: 'They wrote nothing.' },
  rule: { says: 'decline', tier: 'strong' },
};
const OF_A_GUIDE: ShareCard = { path: '/guide/one/', title: 'One', lines: [{ sign: 'ask', text: 'One.' }], figure: 'two-doors' };

describe('astro build', () => {
  it('makes the whole site alone, claims no address where none is known, and says so last', () => {
    const { dir, last } = build('nowhere', { BASE_PATH: '/x' });
    expect(last).toMatch(/^The pages do not say where they are, only that they are under \/x\/: .*Set SITE_URL/);
    const withoutHashes = (files: ReadonlyMap<string, string>): string[] =>
      [...files.keys()].map((file) => file.replace(/\.\w{64}\./, '.')).sort();
    const forAnAddress = /^(?:sitemap-|oembed\/)/;
    const all = withoutHashes(placeless(site())).filter((file) => !forAnAddress.test(file));
    expect(withoutHashes(placeless({ dir, base: '/x/' }))).toEqual(all);
    for (const path of pagePaths(dir)) {
      const html = fileAt(dir, path) ?? '';
      expect(html, path).not.toMatch(/rel="canonical"|property="og:url"/);
      expect(attributes(html, 'content').filter((value) => value.includes('/share/') && !value.startsWith('/x/share/'))).toEqual([]);
    }
    const others = [
      '/feed/',
      '/feed.xml',
      '/rss.xml',
      '/robots.txt',
      '/llms.txt',
      '/rules/no-reply.md',
      '/rules.schema.json',
      '/pile.schema.json',
    ];
    for (const path of [...pagePaths(dir), ...others]) {
      expect(fileAt(dir, path), path).not.toMatch(/undefined|host\.invalid|accept-or-decline\.example|localhost/);
    }
    expect(fileAt(dir, '/feed.xml')).toContain('<link>/x/rules/no-reply/</link>');
    expect(fileAt(dir, '/robots.txt')).not.toContain('Sitemap');
    expect(fileAt(dir, '/sitemap-index.xml')).toBeUndefined();
  });
});
