import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { storageKeys } from '#state/storage-keys.ts';
import { storageName } from '#state/storage.ts';
import { hostile } from '../hostile.ts';
import { LOW, site, useBrowser } from './browser.ts';
import { decision, expectSaid, keep, openPart, typeNames } from './triage.ts';

const { at } = site();
const visitor = useBrowser();

/** In an address, half a character cannot be written: browsers send the sign for it. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());

/** Nothing of it has become a part of the page, and nothing of it has run. */
async function expectHarmless(page: Page, kind: string): Promise<void> {
  const found = await page.evaluate(() => ({
    ran: 'intruder' in globalThis || 'intruder' in Object.prototype || document.cookie !== '' || document.title.includes('intruder'),
    parts: document.querySelectorAll(
      'iframe,object,embed,[onerror],[onload],[onfocus],[onmouseover],img[src="x"],a[href^="java" i],a[href^="data:"]',
    ).length,
    out: [...document.links].filter(({ hostname }) => hostname === 'elsewhere.example').length,
    wide: document.documentElement.scrollWidth > innerWidth,
    titles: document.querySelectorAll('h1').length,
  }));
  expect(found, kind).toEqual({ ran: false, parts: 0, out: 0, wide: false, titles: 1 });
}

/** A page that notes what its policy had to stop: the text must not come that far. */
async function watchedPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await visitor.context(options);
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective}`));
  });
  return visitor.visit(context, `${at}/about/`);
}

describe('hostile text', () => {
  it.each([
    ['the answers of a link', (text: string) => `/checklist/#note=${text}`],
    ['the questions of a link', (text: string) => `/checklist/#${text}=yes&met-in-person=yes`],
    ['the policy of a link', (text: string) => `/checklist/#note=none&policy=${text}&tier.${text}=off`],
    ['a link to a rule', (text: string) => `/rules/personal-note/#note=none&${text}=${text}`],
    ['a link to the card', (text: string) => `/card/#policy=${text}`],
    ['a link to the search', (text: string) => `/search/#q=${text}&kind=${text}`],
    ['a search that was sent', (text: string) => `/search/?q=${text.slice(0, 4000)}`],
    ['a filter of the rules', (text: string) => `/rules/?verdict=${text.slice(0, 4000)}&${text.slice(0, 2000)}=1`],
    ['an anchor', (text: string) => `/rules/personal-note/#${text.replaceAll('%3D', '')}`],
    ['an address that leads nowhere', (text: string) => `/rules/${text.slice(0, 3000).replace(/%$|%.$/, '')}`],
  ])('does no harm as %s', async (_, path) => {
    const page = await watchedPage({ viewport: LOW });
    for (const [kind, text] of hostile) {
      await page.goto(at + path(encoded(text)));
      await expectHarmless(page, kind);
    }
  });

  it('does no harm when it is typed into the search', async () => {
    const page = await watchedPage({ viewport: LOW });
    await page.goto(`${at}/search/`);
    for (const [kind, text] of hostile) {
      await page.locator('input[type=search]').fill(text);
      await expect.poll(() => page.locator('main').innerText(), { message: kind }).not.toContain('Searching');
      await expectHarmless(page, kind);
    }
  });

  it('does no harm as what is kept on the device', async () => {
    const page = await watchedPage({ viewport: LOW });
    const paths = ['/checklist/', '/rules/personal-note/', '/card/', '/triage/'];
    for (const [index, [kind, text]] of hostile.entries()) {
      await page.evaluate(
        ([names, value]) => {
          for (const name of names) for (const area of [localStorage, sessionStorage]) area.setItem(name, value);
        },
        [storageKeys.map(storageName), text] as const,
      );
      await page.goto(`${at}${paths[index % paths.length]}`);
      await expectHarmless(page, kind);
    }
  });

  it('does no harm as a name and as a note in a pile, and is kept as it is', async () => {
    const page = await watchedPage();
    const names = hostile.filter(([, text]) => text.length < 500).map(([, text]) => text.replace(/[\r\n|\u2028\u2029\u0085]/g, ' '));
    await page.goto(`${at}/triage/`);
    await typeNames(page, names.join('\n'));
    await expectHarmless(page, 'the report');
    await keep(page, 'Only until you close this tab');
    await page.locator('.row-open').first().click();
    for (const [kind, text] of hostile.slice(0, 12)) {
      await page.getByRole('textbox', { name: /^Your note/ }).fill(text);
      await page.keyboard.press('Escape');
      await expectHarmless(page, kind);
      await decision(page, 'Decline').press('Enter');
      await expectSaid(page, /^Decline: /);
    }
    for (const part of ['Working list', 'Where it is falling']) {
      await openPart(page, part);
      await expectHarmless(page, part);
    }
  });
});
