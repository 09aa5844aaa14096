import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { audit, site, useBrowser } from './browser.ts';
import { pagePaths } from './built.ts';
import { PAGE_TYPES } from './page-types.ts';

const { at, dir } = site();
const visitor = useBrowser();

const open = visitor.walker({ reducedMotion: 'reduce' });

describe('a wide screen is used', () => {
  it('by every page: at 1280 px its text takes at least 60 % of the width there is for it', async () => {
    const narrow: [path: string, share: number][] = [];
    for (const path of pagePaths(dir)) {
      const page = await open(at + path);
      await page.setViewportSize({ width: 1280, height: 900 });
      const share = await widthOfText(page);
      if (share < 0.6) narrow.push([path, share]);
    }
    expect(narrow).toEqual([]);
  });
});

describe.each(PAGE_TYPES)('%s', (path) => {
  let page: Page;
  beforeAll(async () => {
    page = await open(at + path);
  });

  it.each([390, 768, 1600])('has nothing for axe to find at %i px, in light and in dark, and does not scroll sideways', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await audit(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await audit(page, { contrast: 'alone' })).toEqual([]);
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
