import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { site, sites, useBrowser } from './browser.ts';
import { profileOf } from './profile.ts';

const { at } = site();
const { origin } = new URL(at);
const visitor = useBrowser();

describe('a profile that serves one test after another', () => {
  it('has nothing in it of what a test before has kept', async () => {
    const { page, tidied } = await profileOf(await visitor.context(), origin);
    const first = await page();
    await first.goto(`${at}/about/`);
    await first.evaluate(keepEverywhere);
    await first.goto(`${at}/rules/`);
    expect(await first.evaluate(found)).toEqual(['local', 'session', 'a database', 'a copy', 'a cookie', 'a name', 'a way back']);
    expect(await tidied()).toBe(true);
    const second = await page();
    await second.goto(`${at}/about/`);
    expect(await second.evaluate(found)).toEqual([]);
    expect(first.isClosed()).toBe(true);
  });

  it('leaves a page’s routes, size and media with the page', async () => {
    const { page, tidied } = await profileOf(await visitor.context(), origin);
    const first = await page();
    await first.route('**/*', (route) => route.fulfill({ body: 'Not the page.' }));
    await first.addInitScript(() => Object.assign(globalThis, { left: true }));
    await first.setViewportSize({ width: 320, height: 300 });
    await first.emulateMedia({ colorScheme: 'dark', media: 'print' });
    await first.goto(`${at}/about/`);
    expect(await tidied()).toBe(true);
    const second = await page();
    await second.goto(`${at}/about/`);
    expect(await second.locator('h1').count()).toBe(1);
    expect(
      await second.evaluate(() => [
        innerWidth,
        'left' in globalThis,
        matchMedia('print').matches,
        matchMedia('(prefers-color-scheme: dark)').matches,
      ]),
    ).toEqual([1280, false, false, false]);
  });

  it.each<[string, (context: BrowserContext, page: Page) => Promise<unknown>]>([
    ['given a permission', (context) => context.grantPermissions(['clipboard-read'])],
    ['given a script for every page', (context) => context.addInitScript(() => undefined)],
    ['given a route', (context) => context.route('**/*.css', (route) => route.abort())],
    ['taken off the network', (context) => context.setOffline(true)],
    ['given another time', (_, page) => page.clock.install()],
    ['elsewhere', (_, page) => page.goto(`${sites()[1]?.at ?? ''}/about/`)],
    ['in a process that died', (_, page) => page.goto('chrome://crash').catch(() => undefined)],
  ])('is given up once it was %s', async (_, change) => {
    const context = await visitor.context();
    const { page, tidied } = await profileOf(context, origin);
    const made = await page();
    await made.goto(`${at}/about/`);
    await change(context, made);
    expect(await tidied()).toBe(false);
  });

  it('is given up where a page never answers again', async () => {
    const { page, tidied } = await profileOf(await visitor.context(), origin, 500);
    const busy = await page();
    await busy.goto(`${at}/about/`);
    const started = busy.waitForEvent('console');
    await busy.evaluate(() => {
      setTimeout(() => {
        console.log('busy');
        for (;;);
      });
    });
    await started;
    expect(await tidied()).toBe(false);
  });
});

/** Keeps something in every place there is, in a page. */
async function keepEverywhere(): Promise<void> {
  localStorage.setItem('left', 'there');
  sessionStorage.setItem('left', 'there');
  document.cookie = 'left=there; path=/';
  window.name = 'left';
  await new Promise((resolve) => (indexedDB.open('left').onsuccess = resolve));
  await caches.open('left');
}

/** Where something is left, in a page. */
async function found(): Promise<string[]> {
  const places: [string, boolean][] = [
    ['local', localStorage.length > 0],
    ['session', sessionStorage.length > 0],
    ['a database', (await indexedDB.databases()).length > 0],
    ['a copy', (await caches.keys()).length > 0],
    ['a cookie', document.cookie !== ''],
    ['a name', window.name !== ''],
    ['a way back', history.length > 2],
  ];
  return places.filter(([, left]) => left).map(([place]) => place);
}
