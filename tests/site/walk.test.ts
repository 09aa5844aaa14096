import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { words } from '#rules/lists/words.ts';
import { expectVerdict, siteBelow, useBrowser } from './browser.ts';
import { pagePaths } from './built.ts';
import { proxy } from './proxy.ts';
import { decision, expectSaid, keep, openCard, openPart, THREE, typeNames } from './triage.ts';

const visitor = useBrowser();
let close = (): void => undefined;
afterEach(() => close());

/** A browser whose every request, of pages, workers and the service worker, is written down. */
async function watched(): Promise<{ context: BrowserContext; sent: string[]; seen: string[] }> {
  const { address, sent, close: end } = await proxy();
  close = end;
  const context = await visitor.context({
    serviceWorkers: 'allow',
    permissions: ['clipboard-read', 'clipboard-write'],
    // Without it, Chromium does not ask a proxy for this machine's own addresses.
    proxy: { server: address, bypass: '<-loopback>' },
  });
  const seen: string[] = [];
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  context.on('page', (page) => {
    page.on('console', (message) => message.type() !== 'log' && seen.push(message.text()));
    page.on('pageerror', (error) => seen.push(error.message));
  });
  return { context, sent, seen };
}

/** The whole product, as a reader goes through it. What is entered here must be found nowhere outside. */
const steps: readonly (readonly [name: string, walk: (page: Page, at: string, dir: string) => Promise<void>])[] = [
  [
    'read every page',
    async (page, at, dir) => {
      for (const path of pagePaths(dir).filter((one) => one !== '/404.html')) await page.goto(at + path);
    },
  ],
  [
    'search in the dialog and on its page',
    async (page, at) => {
      await page.goto(`${at}/`);
      await page.keyboard.press('/');
      await page.locator('dialog input[type=search]').fill('fraudulently');
      await expect.poll(() => page.locator('.search-text').innerText()).not.toContain('Searching');
      await page.getByRole('link', { name: 'Search on a page of its own' }).click();
      await page.waitForURL(/#q=fraudulently$/);
      await page.getByRole('group', { name: 'Kind' }).getByRole('button', { name: 'Rules', exact: true }).click();
    },
  ],
  [
    'filter the rules',
    async (page, at) => {
      await page.goto(`${at}/rules/`);
      await page.getByRole('button', { name: 'To decline' }).click();
      await page.waitForURL(/show=decline$/);
    },
  ],
  [
    'answer the checklist, share it and set a policy',
    async (page, at) => {
      await page.goto(`${at}/checklist/`);
      await page.getByRole('button', { name: 'None of these' }).click();
      await page.getByRole('button', { name: 'They wrote nothing' }).click();
      await expectVerdict(page, /^Decline, so far$/);
      await page.getByText('Share, print, erase').click();
      await page.getByRole('button', { name: 'Copy as a link' }).click();
      await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
      await page.getByRole('button', { name: 'Back to my own' }).click();
      await page.getByText('Policy', { exact: true }).click();
      await page.getByLabel(words['no-personal-note'].label).selectOption('off');
      await expectVerdict(page, /^Not enough to go on yet$/);
    },
  ],
  [
    'try the questions of a guide',
    async (page, at) => {
      await page.goto(`${at}/guide/when-to-accept/`);
      await page.locator('input[name=same-industry][value=yes]').check();
      await expectVerdict(page, /so far$/);
    },
  ],
  [
    'make a card',
    async (page, at) => {
      await page.goto(`${at}/card/`);
      await page.locator('input[name="wants-to-be-found"][value=yes]').check();
      await expect.poll(() => page.locator('.card ul').innerText()).toMatch(/Accept\s+Strangers who send no note/);
    },
  ],
  [
    'work through typed names and save the pile',
    async (page, at) => {
      await page.goto(`${at}/triage/`);
      await typeNames(page, THREE);
      await keep(page, 'On this device');
      await openCard(page, 'Ines Okafor');
      await page.getByRole('textbox', { name: /^Your note/ }).fill('Knows Zephyrine from the choir');
      await page.keyboard.press('Escape');
      await decision(page, 'Decline').press('Enter');
      await expectSaid(page, /^Decline: /);
      await openPart(page, 'Where it is falling');
    },
  ],
  [
    'open the demo of an export',
    async (page, at) => {
      await page.goto(`${at}/about/`);
      await page.evaluate(async () => {
        localStorage.clear();
        sessionStorage.clear();
        for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
      });
      await page.goto(`${at}/triage/`);
      await page.getByRole('button', { name: 'Open the demo' }).click();
      await page.getByRole('heading', { name: /people to go through$/ }).waitFor();
      await keep(page, 'Only until you close this tab');
      await page.locator('.row-open').first().click();
      await page.locator('.card').waitFor();
    },
  ],
  [
    'read what is promised',
    async (page, at) => {
      await page.goto(`${at}/about/#privacy`);
    },
  ],
];

/** What was entered: answers, words searched for, names, a note, and the people of the demo. */
const entered = /fraudul|note=|same-industry=|wants-to-be-found=|tier\.|Okafor|Reyes|tomas-demo|Wren|Zephyrine|choir|-demo\b/i;

describe('a walk through the whole site', () => {
  const { at, dir } = siteBelow();

  it('asks nobody else, breaks no policy, and says nothing of what was entered', async () => {
    const { context, sent, seen } = await watched();
    const page = await visitor.visit(context, `${at}/`);
    const titles = new Set<string>();
    page.on(
      'load',
      () =>
        void page.title().then(
          (title) => titles.add(title),
          () => undefined,
        ),
    );
    for (const [name, walk] of steps) {
      await walk(page, at, dir);
      expect(seen, name).toEqual([]);
      expect(
        sent.filter((line) => !line.startsWith(`GET ${at}/`)),
        name,
      ).toEqual([]);
      expect(
        sent.filter((line) => entered.test(line)),
        name,
      ).toEqual([]);
      titles.add(await page.title());
      expect(
        [...titles].filter((title) => entered.test(title)),
        name,
      ).toEqual([]);
      expect(await page.locator('a[href]').evaluateAll(loud), name).toEqual([]);
    }
    expect(sent.length).toBeGreaterThan(100);
  });
});

describe('the watch itself', () => {
  it('sees what a page and a worker send elsewhere, and a broken policy', async () => {
    const { context, sent, seen } = await watched();
    const page = await context.newPage();
    await page.goto(`${siteBelow().at}/`);
    await page.evaluate(() => fetch('https://elsewhere.example/').catch(() => undefined));
    expect(seen.join()).toContain('connect-src');
    await page.goto('http://elsewhere.example/').catch(() => undefined);
    expect(sent.join()).toContain('GET http://elsewhere.example/');
  });
});

/** Links that lead elsewhere by another way than http, or that tell where the reader came from. */
function loud(links: Element[]): string[] {
  return links
    .filter((link): link is HTMLAnchorElement => link instanceof HTMLAnchorElement)
    .filter(
      ({ origin, protocol, relList }) => origin !== location.origin && (!/^https?:$/.test(protocol) || !relList.contains('noreferrer')),
    )
    .map((link) => link.outerHTML);
}
