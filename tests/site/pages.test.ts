import { describe, expect, it } from 'vitest';
import { audit, site, useBrowser } from './browser.ts';
import { fileAt, pagePaths } from './built.ts';

const { dir, at } = site();
const pages = pagePaths(dir);
const visitor = useBrowser();
// Nothing fades, so that each colour is looked at as it stays.
const open = visitor.walker({ reducedMotion: 'reduce' });
const openWithoutScript = visitor.walker({ javaScriptEnabled: false });

describe.each(pages)('%s', (path) => {
  const html = fileAt(dir, path) ?? '';

  it('has one h1, a title, a description and a language', () => {
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(html).toMatch(/<html lang="en"/);
    expect(/<title>([^<]+)<\/title>/.exec(html)?.[1]).toMatch(/Accept or Decline/);
    const description = /<meta name="description" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(description.length).toBeGreaterThan(70);
    expect(description.length).toBeLessThan(175);
  });

  it('says that it is not LinkedIn', () => {
    const words = html.replaceAll(/\s+/g, ' ');
    expect(words).toContain('Not affiliated with, or endorsed by, LinkedIn');
    expect(words).toContain('trademark of LinkedIn Corporation');
  });

  it('passes axe on a phone in light and in dark, and reflows at 320 px without scrolling sideways', async () => {
    const page = await open(at + path);
    await page.setViewportSize({ width: 360, height: 740 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect([colorScheme, await audit(page)]).toEqual([colorScheme, []]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it('shows its text without script', async () => {
    const page = await openWithoutScript(at + path);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(200);
  });
});

it('answers an unknown address with a useful 404', async () => {
  const context = await visitor.context();
  const page = await context.newPage();
  const response = await page.goto(`${at}/rules/no-such-rule/`);
  expect(response?.status()).toBe(404);
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('There is no such page');
});
