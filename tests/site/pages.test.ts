import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { auditInBoth, expectVerdict, site, sites, useBrowser } from './browser.ts';
import { fileAt, pagePaths } from './built.ts';
import { ENLARGED, lostIn } from './enlarged.ts';

const { dir, at } = site();
const pages = pagePaths(dir);
const visitor = useBrowser();
// Nothing fades, so that each colour is looked at as it stays.
const open = visitor.walker({ reducedMotion: 'reduce' });
const openWithoutScript = visitor.walker({ javaScriptEnabled: false, viewport: { width: 1280, height: 200 } });

describe.each(pages)('%s', (path) => {
  const html = fileAt(dir, path) ?? '';
  let page: Page;
  // Opened once: each test sets the window and the colours it looks at.
  beforeAll(async () => {
    page = await open(at + path);
  });

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
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await auditInBoth(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it.each(Object.entries(ENLARGED))('loses nothing when it is enlarged to %s, with the reader’s own spacing, too', async (_, viewport) => {
    expect(await lostIn(page, viewport)).toEqual([]);
  });

  it('takes at least 60 % of the width there is at 1280 px for its text', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await widthOfText(page)).toBeGreaterThanOrEqual(0.6);
  });

  it('shows its text without script', async () => {
    const bare = await openWithoutScript(at + path);
    expect((await bare.locator('main').innerText()).length).toBeGreaterThan(200);
  });
});

it('answers an unknown address with a useful 404', async () => {
  const context = await visitor.context();
  const page = await context.newPage();
  const response = await page.goto(`${at}/rules/no-such-rule/`);
  expect(response?.status()).toBe(404);
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('There is no such page');
});

describe.each(sites())('the page for unknown addresses of $base', ({ at: address }) => {
  it.each([
    '/checklist/%23note=none&same-industry=yes',
    '/checklist%2523note%253Dnone%2526same-industry%253Dyes',
    '/Checklist/)%23note=none&same-industry=yes',
  ])('goes on to the answers of %s', async (path) => {
    const page = await visitor.page(address + path);
    await page.waitForURL(`${address}/checklist/`);
    await expectVerdict(page, /^Ask first, so far$/);
  });

  it.each([
    ['/triag/', '/triage/', 'A whole pile'],
    ['/searhc/', '/search/', 'Search'],
    ['/rules/no-reply/)', '/rules/no-reply/', 'They did not answer'],
    ['/rules/no-reply/amp/', '/rules/no-reply/', 'They did not answer'],
    ['/chekclist/%23note=none', '/checklist/#note=none', 'The checklist'],
  ])('offers the page that %s is near to', async (path, meant, name) => {
    const page = await visitor.page(address + path);
    const first = page.locator('#near-matches a').first();
    await expect.poll(() => first.innerText()).toBe(name);
    expect(await first.evaluate((link: HTMLAnchorElement) => link.href)).toBe(address + meant);
  });

  it.each([
    '/checklist/%3Cimg%20src=x%20onerror=alert(1)%3E',
    '/chekclist/%23%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E',
    '/%23javascript:alert(1)',
  ])('makes nothing but links to pages of %s', async (path) => {
    const page = await visitor.page(address + path);
    await page.locator('h1').waitFor();
    expect(await page.locator('img[src="x"], a[href^="javascript:"]').count()).toBe(0);
  });
});

/** From the leftmost to the rightmost letter of the page’s own text, as a share of its content width. */
const widthOfText = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const main = document.querySelector('main');
    if (!main) throw new Error('The page has no main.');
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const boxes: DOMRect[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode;
      if (!text.textContent?.trim() || !text.parentElement?.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      boxes.push(...range.getClientRects());
    }
    const seen = boxes.filter(({ width }) => width > 1);
    const from = Math.min(...seen.map(({ left }) => left));
    const to = Math.max(...seen.map(({ right }) => right));
    return (to - from) / main.clientWidth;
  });
