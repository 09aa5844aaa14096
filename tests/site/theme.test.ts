import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { audit, site, sites, useBrowser } from './browser.ts';

const { at } = site();
const visitor = useBrowser();
const PAPER = { light: 'rgb(245, 241, 231)', dark: 'rgb(22, 21, 18)' };

const background = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const choose = async (page: Page, theme: string) => {
  await page.getByLabel('Theme').selectOption(theme);
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
};
/** A theme as it was kept before its name carried the base path: each copy of the site takes it over. */
const kept = (context: BrowserContext, theme: string) => context.addInitScript((text) => localStorage.setItem('aod:1:theme', text), theme);
/** The colours the browser may take for its own bars, of which the first counts. */
const bars = (page: Page) =>
  page
    .locator('meta[name=theme-color]')
    .evaluateAll((all) =>
      all.filter((meta) => meta instanceof HTMLMetaElement && matchMedia(meta.media).matches).map((meta) => meta.getAttribute('content')),
    );

describe('the theme', () => {
  it.each(['light', 'dark'] as const)('follows a system that is %s, with script and without', async (colorScheme) => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await visitor.page(`${at}/about/`, { colorScheme, javaScriptEnabled });
      expect(await background(page)).toBe(PAPER[colorScheme]);
      expect(await page.getByLabel('Theme').isVisible()).toBe(javaScriptEnabled);
    }
  });

  it('is the one chosen, after a reload, on other pages and in a page that Back brings', async () => {
    const page = await visitor.page(`${at}/guide/`, { colorScheme: 'light' });
    await page.goto(`${at}/about/`);
    await choose(page, 'dark');
    expect(await background(page)).toBe(PAPER.dark);
    expect(await bars(page)).toEqual(['#161512']);
    await page.reload();
    expect(await background(page)).toBe(PAPER.dark);
    await expect.poll(() => page.getByLabel('Theme').inputValue()).toBe('dark');
    await page.goBack();
    await expect.poll(() => background(page)).toBe(PAPER.dark);
    await page.goto(`${at}/checklist/#note=none`);
    await page.locator('.rung').first().waitFor();
    expect(await background(page)).toBe(PAPER.dark);
    expect(await audit(page)).toEqual([]);
  });

  it('goes back to the system’s, and nothing of it is kept', async () => {
    const page = await visitor.page(`${at}/about/`, { colorScheme: 'dark' });
    await choose(page, 'light');
    expect(await background(page)).toBe(PAPER.light);
    expect(await bars(page)).toEqual(['#f5f1e7']);
    await choose(page, '');
    expect(await background(page)).toBe(PAPER.dark);
    expect(await bars(page)).toEqual(['#161512']);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('is chosen for the page where storage is blocked', async () => {
    const context = await visitor.context({ colorScheme: 'light' });
    await context.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    const page = await visitor.visit(context, `${at}/about/`);
    await choose(page, 'dark');
    expect(await background(page)).toBe(PAPER.dark);
  });

  it('follows the system when what is kept makes no sense', async () => {
    const context = await visitor.context({ colorScheme: 'dark' });
    await kept(context, '<img src=x>');
    const page = await visitor.visit(context, `${at}/about/`);
    expect(await background(page)).toBe(PAPER.dark);
  });

  it('is left to the reader’s own colours where they are forced, and to paper in print', async () => {
    const context = await visitor.context({ forcedColors: 'active' });
    await kept(context, 'dark');
    const page = await visitor.visit(context, `${at}/about/`);
    expect(Object.values(PAPER)).not.toContain(await background(page));
    const printed = await visitor.context();
    await kept(printed, 'dark');
    const sheet = await visitor.visit(printed, `${at}/about/`);
    await sheet.emulateMedia({ media: 'print' });
    expect(await sheet.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(28, 27, 24)');
  });
});

// The policy comes as a header too, so that it governs what stands before the <meta> as well.
describe.each(sites())('a chosen theme on the site built for $base', ({ at: root }) => {
  it.each(['/', '/checklist/', '/rules/misspellings/', '/guide/ask-first/', '/search/', '/404.html'])(
    'is there in %s before any file is fetched: nothing flashes',
    async (path) => {
      const context = await visitor.context({ colorScheme: 'light' });
      await kept(context, 'dark');
      const page = await context.newPage();
      await page.route(/\.js$/, (route) => route.abort());
      await page.goto(root + path, { waitUntil: 'commit' });
      await page.locator('header.site').waitFor();
      expect(await background(page)).toBe(PAPER.dark);
    },
  );
});
