import { describe, expect, it } from 'vitest';
import { site, useBrowser } from './browser.ts';
import { fileAt, pagePaths } from './built.ts';

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
    const refused = await page.evaluate(() => fetch('https://elsewhere.example/').then(() => false, () => true));
    expect(refused).toBe(true);
  });
});
