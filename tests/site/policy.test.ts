import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { headersFor, parseHeaders } from '../../scripts/headers-file.mjs';
import { site, sites, useBrowser } from './browser.ts';
import { attributes, fileAt, framePaths, pagePaths } from './built.ts';

const { dir, at } = site();
const visitor = useBrowser();

describe('the Content Security Policy', () => {
  it.each(pagePaths(dir))('%s lists exactly the hashes of what stands on it, and nothing lax', (path) => {
    const html = fileAt(dir, path) ?? '';
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|\*|http/);
    expect(html).not.toMatch(/\sstyle="|\son[a-z]+="/);
    const inline = [...html.matchAll(/<(script|style)(?![^>]*\s(?:src=|type="application\/ld\+json"))[^>]*>/g)].length;
    expect(policy.match(/'sha256-/g) ?? []).toHaveLength(inline);
  });

  it('is sent as a header too, and stops a script that does not belong', async () => {
    const context = await visitor.context();
    const page = await context.newPage();
    const response = await page.goto(`${at}/checklist/`);
    expect((await response?.headerValues('content-security-policy'))?.length).toBeGreaterThan(1);
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.intruder = true';
      document.head.append(script);
      return 'intruder' in globalThis;
    });
    expect(ran).toBe(false);
  });

  it('lets nothing talk to another host', async () => {
    const context = await visitor.context();
    const page = await context.newPage();
    await page.goto(`${at}/`);
    const refused = await page.evaluate(() =>
      fetch('https://elsewhere.example/').then(
        () => false,
        () => true,
      ),
    );
    expect(refused).toBe(true);
  });

  it('lets no other site show a page in a frame', async () => {
    const stranger = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(`<iframe src="${at}/"></iframe>`));
    await once(stranger.listen(0, '127.0.0.1'), 'listening');
    const { port } = stranger.address() as AddressInfo; // it listens on a port, not on a pipe
    const context = await visitor.context();
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`http://127.0.0.1:${port}/`);
    await expect.poll(() => said.join()).toMatch(/X-Frame-Options/i);
    stranger.closeAllConnections();
    stranger.close();
  });
});

describe.each(sites())('the headers of the site built for $base', ({ dir: folder, at: address }) => {
  const rules = parseHeaders(fileAt(folder, '/_headers') ?? '');
  const policy = headersFor(rules, '/').get('content-security-policy')?.[0] ?? '';

  it('allow the inline scripts of all pages by their hash, the site by its address for frames in a sandbox, and no others', () => {
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? [];
    const hashes = [...pagePaths(folder), ...framePaths(folder)].flatMap(
      (path) => /script-src ([^;]*)/.exec(fileAt(folder, path) ?? '')?.[1]?.match(/'sha256-[^']*'/g) ?? [],
    );
    expect(new Set(scripts)).toEqual(new Set(["'self'", "'wasm-unsafe-eval'", 'https://accept-or-decline.example', ...hashes]));
    expect(policy).not.toContain('{');
  });

  it.each(['/', '/checklist/', '/rules.json', '/no-such-page/'])('are sent with %s', async (path) => {
    const { headers } = await fetch(address + path);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('strict-transport-security')).toContain('max-age=31536000');
  });

  it('keep for a year what has its hash in its name, and nothing else; and let a frame in a sandbox load its scripts', async () => {
    const script = attributes(fileAt(folder, '/') ?? '', 'src').find((one) => one.includes('/_astro/')) ?? '';
    const hashed = await fetch(new URL(script, address));
    expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(hashed.headers.get('access-control-allow-origin')).toBe('*');
    for (const path of ['/', '/sw.js', '/search-index.json', '/pagefind/pagefind.js']) {
      expect((await fetch(address + path)).headers.get('cache-control') ?? '', path).not.toContain('immutable');
    }
    expect((await fetch(`${address}/sw.js`)).headers.get('cache-control')).toBe('no-cache');
  });
});
