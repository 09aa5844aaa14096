import { describe, expect, it } from 'vitest';
import { fileAt, pagePaths } from './built.ts';
import { PAGE_TYPES } from './page-types.ts';
import { site, useBrowser } from './browser.ts';

const { at, dir } = site();
const visitor = useBrowser();
const PHONE = { viewport: { width: 360, height: 740 } };

describe('the header', () => {
  const open = visitor.walker();
  it.each(PAGE_TYPES)('is one line of 56 px on %s, on a phone and on a wide screen', async (path) => {
    const page = await open(at + path);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect([width, (await page.locator('header.site').boundingBox())?.height]).toEqual([width, 56]);
    }
  });

  it.each([true, false])('opens its menu on a phone, with script: %s', async (javaScriptEnabled) => {
    const page = await visitor.page(`${at}/rules/`, { ...PHONE, javaScriptEnabled });
    const menu = page.getByRole('navigation', { name: 'Site' });
    expect(await menu.count()).toBe(0);
    await page.getByRole('button', { name: 'Menu' }).press('Enter');
    expect(await menu.getByRole('link').allInnerTexts()).toEqual(['Checklist', 'A whole pile', 'Guide', 'Rules', 'Card', 'About']);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Checklist');
    for (const link of await menu.getByRole('link').all()) expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await page.keyboard.press('Escape');
    expect(await menu.count()).toBe(0);
  });
});

describe('the credit', () => {
  it.each(pagePaths(dir))('names all fourteen on %s', (path) => {
    const credit = /<div class="credit">([^]*?)<\/div>/.exec(fileAt(dir, path) ?? '')?.[1] ?? '';
    expect(credit.split(';')).toHaveLength(14);
  });

  it('folds the names on a phone, also without script, and shows them on a wide screen and on paper', async () => {
    const page = await visitor.page(`${at}/experts/`, { ...PHONE, javaScriptEnabled: false });
    const names = page.locator('.names');
    expect(await names.isVisible()).toBe(false);
    await page.getByText('Their names').click();
    expect(await names.isVisible()).toBe(true);
    await page.reload();
    await page.emulateMedia({ media: 'print' });
    expect(await names.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await names.isVisible()).toBe(true);
  });
});
