import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { site, useBrowser } from './browser.ts';
import { pagePaths } from './built.ts';
import { PAGE_TYPES } from './page-types.ts';
import { inEveryPart } from './triage.ts';

const { dir, at } = site();
const visitor = useBrowser();

/** A window 1280 pixels wide, enlarged to so many times. */
const ZOOMED = { '200 %': { width: 640, height: 512 }, '400 %': { width: 320, height: 256 } } as const;

/** What WCAG 1.4.12 lets a reader set. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

describe.each(Object.entries(ZOOMED))('enlarged to %s', (_, viewport) => {
  const open = visitor.walker({ viewport });

  it.each([...pagePaths(dir), '/checklist/#note=none&same-industry=yes'])(
    '%s loses nothing, with the reader’s own spacing, too',
    async (path) => {
      const page = await open(at + path);
      expect(await lost(page)).toEqual([]);
      await page.evaluate(addStyle, SPACING);
      expect(await lost(page)).toEqual([]);
    },
  );

  it('the triage loses nothing in any part', async () => {
    const page = await visitor.page(`${at}/triage/`, { viewport });
    await inEveryPart(page, async (part) => {
      expect([part, await lost(page)]).toEqual([part, []]);
    });
    await page.evaluate(addStyle, SPACING);
    await inEveryPart(page, async (part) => {
      expect([part, await lost(page)]).toEqual([part, []]);
    });
  });
});

describe('letters at 200 % on a phone, 360 pixels wide', () => {
  it('no page of any type scrolls sideways', async () => {
    const open = visitor.walker({ viewport: { width: 360, height: 740 } });
    const wide: [path: string, width: number][] = [];
    for (const path of [...PAGE_TYPES, '/pass-on/', '/search/#q=photo']) {
      const page = await open(at + path);
      await page.evaluate(addStyle, 'html { font-size: 200% !important }');
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 360) wide.push([path, width]);
    }
    expect(wide).toEqual([]);
  });
});

/** A sheet made by script, which the policy of the page lets a test make. */
function addStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

/** Whatever makes the page scroll sideways, or shows less of its text than there is. */
const lost = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > innerWidth ? [`the page is ${document.documentElement.scrollWidth} wide`] : [];
    const clipped = [...document.querySelectorAll<HTMLElement>('body *')].filter((one) => {
      const { overflowX, overflowY, clipPath, visibility } = getComputedStyle(one);
      if (clipPath !== 'none' || visibility === 'hidden' || !one.checkVisibility()) return false;
      const cut = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      return (cut(overflowX) && one.scrollWidth > one.clientWidth + 1) || (cut(overflowY) && one.scrollHeight > one.clientHeight + 1);
    });
    const outside = [
      ...document.querySelectorAll<HTMLElement>('main :is(p, li, h1, h2, h3, h4, button, input, select, textarea, a, label, summary)'),
    ].filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      return (
        width > 1 &&
        one.checkVisibility() &&
        !one.closest('.wide, .contents') &&
        getComputedStyle(one).position !== 'absolute' &&
        (left < -1 || right > innerWidth + 1)
      );
    });
    return [...wide, ...[...clipped, ...outside].map((one) => one.outerHTML.slice(0, 120))];
  });
