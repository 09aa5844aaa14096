import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../scripts/entry.mjs';
import { projectNode } from '../../scripts/install.mjs';
import { site } from './browser.ts';
import { attributes, fileAt, pagePaths } from './built.ts';

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

/** Every file of a folder with a hash of its bytes. */
const filesOf = (dir: string): Map<string, string> =>
  new Map(
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(dir, file)).isFile())
      .sort()
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(dir, file)))
          .digest('hex'),
      ]),
  );

describe('astro build', () => {
  it('makes the whole site alone, the same to the byte each time, and says last which address the pages claim', () => {
    const { dir, last } = build('again', { SITE_URL: 'https://accept-or-decline.example' });
    expect(filesOf(dir)).toEqual(filesOf(site().dir));
    expect(last).toBe('The pages say that they are at https://accept-or-decline.example/ (from SITE_URL).');
  });

  it('claims no address where none is known, and says so last', () => {
    const { dir, last } = build('nowhere', { BASE_PATH: '/x' });
    expect(last).toMatch(/^The pages do not say where they are, only that they are under \/x\/: .*Set SITE_URL/);
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
