import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { site, useBrowser } from './browser.ts';
import { pinned } from './chromium.ts';

const { at } = site();
const visitor = useBrowser();
const corner = visitor.walker({ reducedMotion: 'reduce' });
const whole = visitor.walker({ reducedMotion: 'reduce', whole: true });

describe.runIf(pinned)('a window of which only a corner is drawn', () => {
  it.each(['/checklist/', '/triage/'])('is laid out for %s as a whole one is, at any size', async (path) => {
    const [here, there] = [await corner(at + path), await whole(at + path)];
    for (const viewport of [
      { width: 320, height: 640 },
      { width: 1600, height: 900 },
    ]) {
      for (const page of [here, there]) await page.setViewportSize(viewport);
      // Whatever comes late moves the rest, in one page before the other.
      await expect.poll(async () => unlike(await laidOut(here), await laidOut(there))).toEqual([]);
    }
  });

  it('is scrolled, pressed and pointed at far beyond the corner, and so is one that it opens', async () => {
    const page = await visitor.page(`${at}/about/`);
    const [opened] = await Promise.all([page.waitForEvent('popup'), page.evaluate((address) => void open(address), `${at}/rules/`)]);
    for (const one of [page, opened]) {
      await expect.poll(() => one.evaluate(() => [innerWidth, innerHeight])).toEqual([1280, 900]);
      const last = one.locator('footer a[href$="/accessibility/"]');
      await last.hover();
      expect(await last.evaluate((link) => link.matches(':hover') && link.getBoundingClientRect().top > 64)).toBe(true);
      const href = (await last.getAttribute('href')) ?? '';
      await last.click();
      await one.waitForURL((url) => url.href.endsWith(href));
    }
  });
});

/** The window and where everything is in a page. */
const laidOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    [innerWidth, innerHeight, screen.width, screen.height, devicePixelRatio].join(' '),
    ...[...document.querySelectorAll('body *')].map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return `${one.localName} ${[x, y, width, height].join(' ')}`;
    }),
  ]);

const unlike = (some: readonly string[], others: readonly string[]): string[] => [
  ...some.filter((one, i) => one !== others[i]),
  ...others.slice(some.length),
];
