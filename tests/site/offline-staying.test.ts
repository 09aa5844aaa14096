import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { site, useBrowser } from './browser.ts';
import { daysLater, pageKept, wholeKept } from './kept.ts';
import { troubledHost } from './troubled-host.ts';
import { laterVersion, smallSite } from './versions.ts';

const dir = smallSite(site().dir);
const visitor = useBrowser();
const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A host that writes down what it is asked for, and may change what it sends. */
async function host(change?: (url: string, body: Buffer) => Buffer): Promise<{ at: string; asked: string[]; close: () => Promise<void> }> {
  const asked: string[] = [];
  const send = ({ url = '/' }: IncomingMessage, response: ServerResponse, body: Buffer): void => {
    asked.push(url);
    response.end(body);
  };
  const server = await troubledHost(dir, '/', 0, send, change);
  let open = true;
  const close = async (): Promise<void> => {
    if (open) await server.close();
    open = false;
  };
  closing.push(close);
  return { at: `http://127.0.0.1:${server.port}`, asked, close };
}

const RULE = '/rules/no-reply/';

/** A first page, kept by itself. */
async function firstPage(at: string, path = RULE): Promise<Page> {
  const context = await visitor.context({ serviceWorkers: 'allow' });
  const page = await visitor.visit(context, at + path);
  await pageKept(page);
  return page;
}

describe('who reads one page', () => {
  it('is sent that page and the small worker, and has the page without a network; others say why they are not there', async () => {
    const { at, asked, close } = await host();
    const page = await firstPage(at);
    const files = new Set(asked);
    expect(
      [...files].filter(
        (path) => !/^\/(?:rules\/no-reply\/|_astro\/(?:wake|first-touch|storage)\.[^/]+\.js|sw\.js|favicon\..*)$/.test(path),
      ),
    ).toEqual([]);
    expect(asked.length).toBeLessThanOrEqual(files.size + 1);
    await close();
    await page.context().setOffline(true);
    await page.reload();
    expect(await page.locator('h1').innerText()).toContain('No reply');
    // Its script runs too.
    await page.locator('[data-copy]:not([hidden])').first().waitFor({ state: 'attached' });
    const other = await page.context().newPage(); // what the browser logs of a page that is not there is no fault
    expect((await other.goto(`${at}/checklist/`))?.status()).toBe(503);
    expect(await other.locator('main').innerText()).toContain('once you have opened a second page or answered something');
    await other.getByRole('link', { name: 'No reply' }).click();
    await other.waitForURL(at + RULE);
  });

  it.each([
    ['opens a second page', async (page: Page) => void (await page.goto(new URL('/rules/', page.url()).href))],
    ['answers something', async (page: Page) => page.getByRole('button', { name: 'None of these' }).click()],
  ])('has the whole site kept once somebody %s', async (_, stay) => {
    const { at, asked } = await host();
    const page = await firstPage(at, '/checklist/');
    expect(asked).not.toContain('/offline.json');
    await stay(page);
    await wholeKept(page);
    expect(asked.filter((path) => path === '/offline.json')).toHaveLength(1);
  });

  it('has the whole site kept at once where a pile is gone through', async () => {
    const { at } = await host();
    const context = await visitor.context({ serviceWorkers: 'allow' });
    await wholeKept(await visitor.visit(context, `${at}/triage/`));
  });

  it('has it kept no sooner for a checklist that somebody else has answered', async () => {
    const { at, asked } = await host();
    const page = await firstPage(at, '/checklist/#note=none');
    await page.waitForLoadState('networkidle');
    expect(asked).not.toContain('/offline.json');
  });
});

describe('a copy that cannot be kept', () => {
  const comment = (url: string, body: Buffer): Buffer => (url.endsWith('/') ? Buffer.concat([body, Buffer.from('<!-- seen -->')]) : body);

  it.each([
    ['something between changes the pages', 'changes its pages', comment, undefined],
    ['there is too little room', 'too little room', undefined, 300_000],
  ])('because %s is not begun again on every page, but a day later, then two', async (_, why, change, room) => {
    const { at, asked, close } = await host(change);
    const context = await visitor.context({ serviceWorkers: 'allow' });
    const page = await visitor.visit(context, at + RULE);
    const session = await context.newCDPSession(page);
    const give = (quotaSize?: number) => session.send('Storage.overrideQuotaForOrigin', { origin: at, ...(quotaSize && { quotaSize }) });
    const later = async (): Promise<void> => {
      await give(); // where there is no room, a test can note nothing either
      await page.evaluate(daysLater, 1);
      await give(room);
    };
    await give(room);
    await pageKept(page);
    const tries = () => asked.filter((path) => path === '/offline.json').length;
    const walk = async (): Promise<void> => {
      for (const path of ['/', '/rules/', '/about/']) {
        await page.goto(at + path);
        await page.waitForLoadState('networkidle');
      }
    };
    await walk();
    await expect.poll(tries).toBe(1);
    await expect.poll(() => page.evaluate(hasFailed)).toBe(1);
    const before = asked.length;
    await walk();
    // The pages themselves and what the browser asks anew of each, and nothing of the rest.
    expect(asked.slice(before).filter((path) => path.startsWith('/guide/') || path === '/offline.json')).toEqual([]);
    await later();
    await walk();
    await expect.poll(tries).toBe(2);
    await expect.poll(() => page.evaluate(hasFailed)).toBe(2);
    await later();
    await walk();
    expect(tries()).toBe(2);
    await close();
    await context.setOffline(true);
    const other = await context.newPage();
    await other.goto(`${at}/card/`);
    expect(await other.locator('main').innerText()).toContain(why);
  });
});

describe('who saves data', () => {
  it('has only the pages that were opened, and is told so where one is not there', async () => {
    const { at, asked, close } = await host();
    const page = await firstPage(at);
    const context = page.context();
    const [worker] = context.serviceWorkers();
    // Pages are not told here: the worker asks the browser by itself.
    await worker?.evaluate(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    await page.goto(`${at}/rules/`);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.postMessage('keep the whole site'));
    await page.waitForLoadState('networkidle');
    expect(asked).not.toContain('/offline.json');
    await close();
    await context.setOffline(true);
    const other = await context.newPage();
    await other.goto(`${at}/card/`);
    expect(await other.locator('main').innerText()).toContain('set to save data');
  });

  it('is offered a version that is there already', async () => {
    const { dir: later } = laterVersion(dir);
    const old = await serve({ dir, cspHeaders: true });
    const at = old.origin;
    const context = await visitor.context({ serviceWorkers: 'allow' });
    const page = await visitor.visit(context, `${at}/`);
    await pageKept(page);
    await page.reload();
    await wholeKept(page);
    await old.close();
    const next = await serve({ dir: later, port: old.port, cspHeaders: true });
    closing.push(next.close);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)).toBe(true);
    await context.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    const saving = await visitor.visit(context, `${at}/about/`);
    await expect.poll(() => saving.getByRole('region', { name: 'New version' }).count()).toBe(1);
  });
});

/** How often the whole could not be kept, one time after another. */
async function hasFailed(): Promise<number> {
  const { scope } = await navigator.serviceWorker.ready;
  const last = await (await caches.open(`tries-${scope}`)).match(`${scope}sw.js?try`);
  return last ? ((await last.json()) as { failures: number }).failures : 0;
}
