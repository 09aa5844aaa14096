import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { awake } from './awake.ts';
import { site, useBrowser } from './browser.ts';
import { PAGE_TYPES } from './page-types.ts';

const { at } = site();
const visitor = useBrowser();

/** Opens a page whose scripts do not come before `release` is called. */
async function asleep(path: string): Promise<{ page: Page; release: () => void }> {
  const page = await (await visitor.context()).newPage();
  const { promise, resolve } = Promise.withResolvers<unknown>();
  await page.route('**/*.js', async (route) => {
    await promise;
    await route.continue();
  });
  // The page is there when it has been read to its end, and does not count as loaded without its scripts.
  await page.goto(at + path, { waitUntil: 'commit' });
  await page.locator('footer, .embed-foot').first().waitFor();
  return { page, release: () => resolve(undefined) };
}

describe('a page that comes to life under a hand', () => {
  // An element that is taken out of the page and put back while it is pressed is not clicked.
  it.each([...PAGE_TYPES.filter((path) => !path.includes('#')), '/embed/'])('%s keeps every element in its place', async (path) => {
    const { page, release } = await asleep(path);
    const moved = await page.evaluateHandle(() => {
      const names: string[] = [];
      const there = new Set(document.body.querySelectorAll(':not(noscript)'));
      new MutationObserver((records) => {
        for (const { removedNodes } of records)
          for (const node of removedNodes) if (node instanceof Element && there.has(node)) names.push(node.outerHTML.slice(0, 100));
      }).observe(document.body, { childList: true, subtree: true });
      return names;
    });
    release();
    await page.waitForLoadState('load');
    await awake(page);
    expect(await moved.jsonValue()).toEqual([]);
  });

  it('takes the press that began before', async () => {
    const { page, release } = await asleep('/checklist/');
    const button = page.getByRole('button', { name: 'None of these' });
    await button.hover();
    await page.mouse.down();
    release();
    await page.waitForLoadState('load');
    await page.waitForLoadState('networkidle');
    await page.mouse.up();
    await page.getByRole('button', { name: 'They wrote nothing' }).waitFor();
  });
});
