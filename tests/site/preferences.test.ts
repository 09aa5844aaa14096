import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { audit, auditInBoth, site, useBrowser } from './browser.ts';
import { faint } from './faint.ts';
import { PAGE_TYPES } from './page-types.ts';

const { at } = site();
const visitor = useBrowser();
const open = visitor.walker({ reducedMotion: 'reduce' });

describe.each(['light', 'dark'] as const)('with more contrast asked for, in %s,', (colorScheme) => {
  it('text and lines stand out more than otherwise', async () => {
    const page = await visitor.page(`${at}/rules/no-personal-note/`, { colorScheme });
    const before = await contrasts(page);
    await page.emulateMedia({ contrast: 'more', colorScheme });
    const after = await contrasts(page);
    for (const role of ['ink', 'soft', 'line', 'accept', 'ask', 'decline'] as const) {
      expect(after[role], role).toBeGreaterThanOrEqual(before[role]);
    }
    expect(Math.min(after.ink, after.soft, after.accept, after.ask, after.decline)).toBeGreaterThanOrEqual(7);
    expect(after.line).toBeGreaterThanOrEqual(3);
  });
});

describe.each(PAGE_TYPES)('%s', (path) => {
  let page: Page;
  // Opened once, with less motion asked for: what else is asked for, each test sets.
  beforeAll(async () => {
    page = await open(at + path);
    await show(page);
  });

  it('moves nothing with less motion asked for', async () => {
    expect(await moving(page)).toEqual([]);
  });

  it.each([390, 768, 1600])('has nothing for axe to find at %i px, in light and in dark, and does not scroll sideways', async (width) => {
    await show(page, { width });
    expect(await auditInBoth(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  it.each(['light', 'dark'] as const)('has contrast enough for axe with more of it asked for, in %s', async (colorScheme) => {
    await show(page, { width: 360, contrast: 'more', colorScheme });
    expect(await audit(page, { contrast: 'alone' })).toEqual([]);
  });

  it('shows what is chosen and where it can be pressed with colours forced, and axe finds nothing', async () => {
    await show(page, { forcedColors: 'active' });
    expect(await faint(page)).toEqual([]);
    expect(await audit(page, { contrast: false })).toEqual([]);
  });
});

/** Shows a page in a window, and with the colours, that are told; otherwise as a desktop in light does. */
async function show(page: Page, { width = 1280, ...asked }: { width?: number } & Colours = {}): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none', ...asked });
}

type Colours = Pick<NonNullable<Parameters<Page['emulateMedia']>[0]>, 'colorScheme' | 'contrast' | 'forcedColors'>;

/** What moves in a page, or would. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 0)
      .map(({ id, effect }) => `${id} ${JSON.stringify(effect?.getComputedTiming())}`),
    ...[...document.querySelectorAll('*')].filter((one) => getComputedStyle(one).scrollBehavior === 'smooth').map(({ tagName }) => tagName),
    ...[...document.querySelectorAll('*')]
      .filter((one) => parseFloat(getComputedStyle(one).transitionDuration) > 0.01)
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  ]);

/** The contrast of each role of colour with the page, by WCAG’s formula. */
const contrasts = (page: Page) =>
  page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    const pixel = new OffscreenCanvas(1, 1).getContext('2d');
    const brightness = (role: string): number => {
      probe.className = '';
      // A rule made by script, since the policy of the page forbids a style attribute.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`i:last-child { color: var(--${role}) !important }`);
      document.adoptedStyleSheets = [sheet];
      if (!pixel) throw new Error('There is no canvas.');
      pixel.fillStyle = getComputedStyle(probe).color;
      pixel.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = [...pixel.getImageData(0, 0, 1, 1).data].map((value) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = brightness('paper');
    const of = (role: string): number => {
      const [low = 0, high = 0] = [brightness(role), ground].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };
    const all = {
      ink: of('ink'),
      soft: of('soft'),
      line: of('line'),
      accept: of('accept'),
      ask: of('ask'),
      decline: of('decline'),
    };
    probe.remove();
    document.adoptedStyleSheets = [];
    return all;
  });
