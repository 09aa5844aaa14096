import type { Page } from 'playwright-core';

/** A window 1280 pixels wide, enlarged to so many times. */
export const ENLARGED = { '200 %': { width: 640, height: 512 }, '400 %': { width: 320, height: 256 } } as const;

/** What WCAG 1.4.12 lets a reader set. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

/** What a page loses in a window of that size, as it is and with the reader’s own spacing; the spacing is gone after it. */
export async function lostIn(page: Page, viewport: Readonly<{ width: number; height: number }>): Promise<string[]> {
  await page.setViewportSize(viewport);
  const plain = await lost(page);
  await page.evaluate(addStyle, SPACING);
  const spaced = await lost(page);
  await page.evaluate(() => document.adoptedStyleSheets.pop());
  return [...plain, ...spaced.map((one) => `with the reader’s spacing: ${one}`)];
}

/** A sheet made by script, which the policy of the page lets a test make; in a page. */
export function addStyle(css: string): void {
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
