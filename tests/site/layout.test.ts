import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { audit, site, useBrowser } from './browser.ts';
import { pagePaths } from './built.ts';
import { PAGE_TYPES } from './page-types.ts';

const { at, dir } = site();
const visitor = useBrowser();

describe('a wide screen is used', () => {
  it('by every page: at 1280 px its text takes at least 60 % of the width there is for it', async () => {
    const context = await visitor.context({ viewport: { width: 1280, height: 900 } });
    const narrow: [path: string, share: number][] = [];
    for (const path of pagePaths(dir)) {
      const page = await visitor.visit(context, at + path);
      const share = await widthOfText(page);
      if (share < 0.6) narrow.push([path, share]);
      await page.close();
    }
    expect(narrow).toEqual([]);
  }, 120_000);
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each([390, 768, 1600])(
    'axe finds nothing at %i px, and nothing scrolls sideways',
    async (width) => {
      const context = await visitor.context({ colorScheme, viewport: { width, height: 900 } });
      for (const path of PAGE_TYPES) {
        const page = await visitor.visit(context, at + path);
        expect([path, await audit(page)]).toEqual([path, []]);
        expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, width]);
        await page.close();
      }
    },
    120_000,
  );
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
