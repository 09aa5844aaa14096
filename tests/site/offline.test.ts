import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { words } from '#rules/lists/words.ts';
import { serve } from '../../scripts/serve.mjs';
import { audit, expectVerdict, site, siteBelow, useBrowser } from './browser.ts';
import type { Site } from './build.ts';
import { attributes, fileAt, pagePaths } from './built.ts';
import { daysLater, pageKept, wholeKept } from './kept.ts';
import { troubledHost } from './troubled-host.ts';
import { laterVersion, smallSite } from './versions.ts';

const visitor = useBrowser();
let running: { close: () => Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(running.map((server) => server.close()));
  running = [];
});

/** Opens two pages, waits until all is kept, then takes the host and the network away. */
async function visitTwo({ dir, base }: Site): Promise<{ at: string; context: BrowserContext }> {
  const server = await serve({ dir, base, cspHeaders: true });
  const at = server.origin + base.replace(/\/$/, '');
  const context = await visitor.lasting({ serviceWorkers: 'allow' });
  const page = await visitor.visit(context, `${at}/about/`);
  await pageKept(page);
  await page.goto(`${at}/`);
  await wholeKept(page);
  await server.close();
  await page.close();
  await context.setOffline(true);
  return { at, context };
}

describe('after two pages, without a network, the site', () => {
  const { dir } = siteBelow();
  let at: string;
  let context: BrowserContext;

  beforeAll(async () => {
    ({ at, context } = await visitTwo(siteBelow()));
  });

  it('shows every page', async () => {
    const page = await visitor.visit(context, `${at}/about/`);
    for (const path of pagePaths(dir).filter((one) => one !== '/404.html')) {
      const answer = await page.goto(at + path);
      expect(answer?.status(), path).toBe(200);
      expect(await page.content(), path).toContain(/<h1[^>]*>[^<]*/.exec(fileAt(dir, path) ?? '')?.[0]);
    }
  });

  it('answers the checklist, with all that comes later, and keeps the answers', async () => {
    const page = await visitor.visit(context, `${at}/checklist/`);
    await page.getByRole('button', { name: 'None of these' }).click();
    await page.getByRole('button', { name: 'They wrote nothing' }).click();
    await expectVerdict(page, /^Decline, so far$/);
    await page.getByText('Share, print, erase').click();
    await page.getByRole('button', { name: 'Copy as a link' }).waitFor();
    await page.getByText('Policy', { exact: true }).click();
    await page.getByLabel('When no rule speaks').first().waitFor();
    await page.reload();
    await expectVerdict(page, /^Decline, so far$/);
    await page.locator('.verdict-body a', { hasText: words['no-personal-note'].label }).first().click();
    await page.waitForURL(`${at}/rules/no-personal-note/`);
    await page.getByRole('radio', { name: /^They wrote nothing/ }).waitFor();
  });

  it('reads invitations that are pasted, whole, in any language', async () => {
    const page = await visitor.visit(context, `${at}/triage/`);
    const box = page.getByRole('textbox', { name: 'Names' });
    await box.fill('Ada Okoyes Profilbild\nAda Okoye möchte Kontakt mit Ihnen aufnehmen\nEinkauf\nIgnorieren\nAnnehmen');
    await page.getByRole('button', { name: 'Use these names' }).click();
    await page.getByRole('heading', { name: '1 person to go through' }).waitFor();
    await page.close();
  });

  it('searches titles and the whole text, with filters', async () => {
    const page = await visitor.visit(context, `${at}/search/?q=photo&kind=rule`);
    await expect.poll(() => page.locator('.search-text li a').count()).toBeGreaterThan(0);
    expect(await page.locator('.search-list[aria-label] a').count()).toBeGreaterThan(0);
    expect(await page.locator('.search .notice').count()).toBe(0);
    await page.goto(`${at}/rules/?show=decline`);
    await expect.poll(() => page.locator('#filter-count').textContent()).toBe('10 rules on the board');
  });

  it('answers an unknown address with its own page', async () => {
    const page = await visitor.visit(context, `${at}/`);
    for (const path of ['/rules/no-personl-note/', '/no-such-page', '/rules/no-reply.md', '/rules/index.html']) {
      const answer = await page.goto(at + path);
      expect([answer?.status(), await page.locator('h1').innerText()], path).toEqual([404, 'There is no such page']);
    }
  });

  it('finds a page whose address lacks its last slash', async () => {
    const page = await visitor.visit(context, `${at}/checklist#note=none`);
    await expectVerdict(page, /^Decline, so far$/);
    expect(page.url()).toBe(`${at}/checklist/`);
  });

  it('keeps everything that a page links to or loads', async () => {
    const page = await visitor.visit(context, `${at}/about/`);
    const pages = pagePaths(dir).filter((one) => one !== '/404.html');
    const wanted = new Set(pages.flatMap((path) => linked(fileAt(dir, path) ?? '', at + path)));
    const missing = await page.evaluate(
      (addresses) =>
        Promise.all(
          addresses.map((one) =>
            fetch(one).then(
              (answer) => (answer.ok ? '' : one),
              () => one,
            ),
          ),
        ),
      // What is for other people’s pages and programs is not for reading offline.
      [...wanted].filter((one) => one.startsWith(`${at}/`) && !/\/(?:o?embed|engine)[/.]/.test(one)),
    );
    expect(wanted.size).toBeGreaterThan(50);
    expect(missing.filter(Boolean)).toEqual([]);
  });
});

/** The addresses a reader can get to from a page, and what it loads; not those for feeds and search engines. */
function linked(html: string, from: string): string[] {
  const forReaders = html.replace(/<(?:link rel="(?:alternate|canonical)"|meta)[^>]*>|(?<=<script[^>]*>)[^<][\s\S]*?(?=<\/script>)/g, '');
  return ['href', 'src'].flatMap((name) => attributes(forReaders, name)).map((one) => new URL(one, from).href.replace(/#.*/, ''));
}

describe('a new version', () => {
  const { base } = site();
  const dir = smallSite(site().dir);
  const notice = (page: Page) => page.getByRole('region', { name: 'New version' });

  /** Its connection breaks off in the middle of the file whose address ends so. */
  const hostThatBreaks = (next: string, port: number, end: string) =>
    troubledHost(next, base, port, ({ url }, response, body) => {
      if (url?.endsWith(end)) response.write(body.subarray(0, body.length / 2), () => response.destroy());
      else response.end(body);
    });

  /** The old version kept and its home page open; then the host has the new one. */
  async function updated(dirNow: string, breaksAt?: string) {
    const old = await serve({ dir, base, cspHeaders: true });
    const { origin, port } = old;
    let server: { readonly port: number; readonly close: () => Promise<void> } = old;
    const context = await visitor.context({ serviceWorkers: 'allow' });
    const page = await visitor.visit(context, `${origin}/`);
    await pageKept(page);
    await page.reload();
    await wholeKept(page);
    const hostNow = async (next: string, breaks?: string): Promise<void> => {
      await server.close();
      server = breaks ? await hostThatBreaks(next, port, breaks) : await serve({ dir: next, base, port, cspHeaders: true });
      expect(server.port).toBe(port);
    };
    running.push({ close: () => server.close() });
    await hostNow(dirNow, breaksAt);
    return { context, page, at: origin, hostNow };
  }

  it('is offered, and taken only on a click; other pages keep the parts they may still need', async () => {
    const { dir: later, oldPart, newPart } = laterVersion(dir);
    const { context, page, at } = await updated(later);
    const other = await visitor.visit(context, `${at}/about/`);
    await page.reload();
    await expect.poll(() => notice(page).innerText()).toContain('A new version of this site is ready.');
    expect(await notice(page).locator('p[aria-live=polite]').count()).toBe(1);
    expect(await audit(page)).toEqual([]);
    const title = () => page.locator('h1').innerText();
    expect(await title()).not.toContain('Later');
    await page.reload();
    expect(await title()).not.toContain('Later');
    await page.getByRole('button', { name: 'Use it now' }).click();
    await expect.poll(title).toContain('Later');
    expect(await notice(page).count()).toBe(0);
    expect(new URL(other.url()).pathname).toBe('/about/');
    const parts = await other.evaluate(
      (names) => Promise.all(names.map((name) => fetch(`/_astro/${name}`).then(({ status }) => status))),
      [oldPart, newPart, 'never-there.js'],
    );
    expect(parts).toEqual([200, 200, 404]);
  });

  it('is not offered again in a visit in which it was put off, and comes when every page is closed', async () => {
    const { context, page, at } = await updated(laterVersion(dir).dir);
    await page.reload();
    await page.getByRole('button', { name: 'Later' }).click();
    await page.goto(`${at}/about/`);
    await page.waitForLoadState('networkidle');
    expect(await notice(page).count()).toBe(0);
    await page.close();
    const next = await visitor.visit(context, 'about:blank');
    await expect
      .poll(async () => {
        await next.goto(`${at}/`);
        const title = await next.locator('h1').innerText();
        await next.goto('about:blank');
        return title;
      })
      .toContain('Later');
  });

  it.each([
    ['lacks a file', (dir: string, part: string) => rmSync(join(dir, '_astro', part))],
    [
      'has a file of another version, as while a host is being changed',
      (dir: string) => writeFileSync(join(dir, 'index.html'), '<h1>Neither</h1>'),
    ],
    ['breaks off in the middle of a file', () => undefined, '.LaterOne.js'],
  ])('that %s leaves the old one whole, and is fetched another day', async (_, spoil, breaksAt?: string) => {
    const { dir: later, newPart } = laterVersion(dir);
    const broken = `${later}-broken`;
    rmSync(broken, { recursive: true, force: true });
    cpSync(later, broken, { recursive: true });
    spoil(broken, newPart);
    const { context, page, at, hostNow } = await updated(broken, breaksAt);
    expect(await page.evaluate(installing)).toBe('redundant');
    expect(await notice(page).count()).toBe(0);
    await context.setOffline(true);
    for (const path of ['/', '/about/', '/rules/personal-note/', '/rules.json']) {
      expect((await page.goto(at + path))?.status(), path).toBe(200);
    }
    await context.setOffline(false);
    await hostNow(later);
    await page.goto(`${at}/`);
    expect(await page.evaluate(installing)).toBe('redundant');
    await page.evaluate(daysLater, 1);
    await page.goto(`${at}/`);
    await expect.poll(() => notice(page).count()).toBe(1);
    expect(await page.locator('h1').innerText()).not.toContain('Later');
  });
});

/** Asks for a new version and says what becomes of it. */
async function installing(): Promise<ServiceWorkerState | 'none'> {
  const registration = await navigator.serviceWorker.ready;
  await registration.update();
  const worker = registration.installing;
  if (!worker) return 'none';
  await new Promise((resolve) => {
    worker.addEventListener('statechange', resolve, { once: true });
  });
  return worker.state;
}
