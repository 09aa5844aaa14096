import type { KeyInput, Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { words } from '#rules/lists/words.ts';
import { serve } from '../../scripts/serve.mjs';
import { zipOf } from '../archive/files.ts';
import { card2019, card2026, listed, shared } from '../archive/paste/page.ts';
import { pagePaths } from '../site/built.ts';
import { elsewhere, inSandbox, threeTags } from '../site/elsewhere.ts';
import { untilWhole } from '../site/kept.ts';
import { press, textOf, useFirefox } from './browser.ts';

const firefox = useFirefox();

describe.each(inject('sites'))('in Firefox, the site built for $base', ({ at, base, dir }) => {
  it('shows every page, none wider than a phone, and breaks no policy', async () => {
    const page = await firefox.page(`${at}/`);
    await page.setViewport({ width: 320, height: 640 });
    for (const path of pagePaths(dir).filter((one) => one !== '/404.html')) {
      await page.goto(at + path);
      expect(await page.$$eval('h1', (all) => all.length), path).toBe(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    }
  });

  it('answers the checklist, and has the answers again after a reload and after a rule', async () => {
    const page = await firefox.page(`${at}/checklist/`);
    await press(page, 'button', 'None of these');
    await press(page, 'button', 'They wrote nothing');
    await expect.poll(() => textOf(page, '[role=status]')).toBe('Decline, so far');
    await page.reload();
    await expect.poll(() => textOf(page, '[role=status]')).toBe('Decline, so far');
    await page.waitForSelector('.rung');
    await press(page, '.verdict-body a', words['no-personal-note'].label);
    await page.waitForFunction(() => location.pathname.endsWith('/rules/no-personal-note/'));
    // A page that comes back whole does not load.
    await page.evaluate(() => history.back());
    await expect.poll(() => textOf(page, '[role=status]')).toBe('Decline, so far');
  });

  it('applies a link and takes the answers out of the address', async () => {
    const page = await firefox.page(`${at}/checklist/#note=none&met-in-person=yes`);
    await expect.poll(() => textOf(page, '[role=status]')).toBe('Accept, so far');
    await expect.poll(() => textOf(page, '.notices')).toContain('A shared checklist.');
    expect(page.url()).toBe(`${at}/checklist/`);
  });

  it('searches by the key, at once and in the whole text', async () => {
    const page = await firefox.page(`${at}/about/`);
    await page.keyboard.press('/');
    await page.waitForSelector('dialog[open] input[type=search]');
    await page.keyboard.type('photo');
    await expect.poll(() => page.$$eval('.search-list[aria-label] a', (all) => all.length)).toBeGreaterThan(0);
    await expect.poll(() => page.$$eval('.search-text li a', (all) => all.length)).toBeGreaterThan(0);
    // Firefox empties the field first.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog:not([open])');
  });

  it('draws the card from the answers', async () => {
    const page = await firefox.page(`${at}/card/`);
    await page.locator('input[name="wants-to-be-found"][value=yes]').click();
    await expect.poll(() => textOf(page, '.card ul')).toMatch(/Accept\s*Strangers who send no note/);
  });

  it('goes through typed names and has them again after a reload', async () => {
    const page = await firefox.page(`${at}/triage/`);
    await page.locator('textarea').fill('Ines Okafor\nTomás Reyes | https://www.linkedin.com/in/tomas-demo | We met at the fair.');
    await press(page, 'button', 'Use these names');
    await press(page, 'label', 'On this device');
    await press(page, 'button', 'Use 2');
    await press(page, '.row-open', 'Ines Okafor');
    await page.waitForSelector('.card');
    // A click at once would be taken for the second of two.
    await page.keyboard.press('d');
    await expect.poll(() => textOf(page, '[role=status]')).toContain('Decline: ');
    await page.reload();
    await expect.poll(() => textOf(page, '.pile-count')).toContain('1 of 2');
  });

  it('reads invitations that were copied from a page, though Firefox drops every button', async () => {
    const ada = { name: 'Ada Okoye', slug: 'ada-okoye-demo', verb: 'wants to connect', headline: 'Buyer', when: 'Yesterday' };
    const ivo = {
      ...ada,
      name: 'Ivo Lund',
      slug: 'ivo-lund-demo',
      mutual: `${shared('Ben Castell', 'ben-castell-demo')}and 12 other mutual connections`,
    };
    for (const cards of [card2026(ada) + card2026(ivo, 2), card2019(ada) + card2019(ivo)]) {
      const page = await firefox.page('about:blank');
      await page.setContent(listed(cards));
      await withControl(page, 'a', 'c');
      await page.goto(`${at}/triage/`);
      await page.focus('#names');
      await withControl(page, 'v');
      await page.waitForSelector('.people-found');
      expect(await page.$$eval('.people-found strong', (all) => all.map((one) => one.textContent))).toEqual(['Ada Okoye', 'Ivo Lund']);
    }
  });

  it('reads the demo of an export in its worker', async () => {
    const page = await firefox.page(`${at}/triage/`);
    await press(page, 'button', 'Open the demo');
    await page.waitForSelector('::-p-text(people to go through)');
    expect(await textOf(page, '.triage')).toContain('Everyone in it is invented.');
  });

  it('reads the dates of a spreadsheet with the part that comes for them', async () => {
    const page = await firefox.page(`${at}/triage/`);
    const rows = 'From,To,Sent At,Message,Direction\nInes Okafor,Jordan Pike,25.07.2026,,INCOMING';
    await chooseFile(page, 'Invitations.csv', [...new TextEncoder().encode(rows)]);
    await expect.poll(() => textOf(page, '.triage')).toContain('25 July 2026 (the newest date in the files)');
  });

  it('uses nothing of a zip whose checksum is wrong', async () => {
    const page = await firefox.page(`${at}/triage/`);
    const zip = zipOf(
      { 'Invitations.csv': 'From,To,Sent At,Message,Direction\nInes Okafor,Jordan Pike,"6/1/26, 7:02 AM",,INCOMING' },
      { 'Invitations.csv': { crc: 1 } },
    );
    await chooseFile(page, 'export.zip', [...zip]);
    await expect.poll(() => textOf(page, '.triage')).toContain('damaged: what was unpacked is not what was packed');
  });

  it('answers in somebody else’s page, three times over, and keeps nothing', async () => {
    const host = await elsewhere(() => threeTags(at));
    const page = await firefox.page(host.address);
    const frameOf = (path: string) => page.waitForFrame((frame) => frame.url().startsWith(`${at}/embed/${path}`));
    const rule = await frameOf('rules/no-personal-note/');
    await frameOf('guide/ask-first/');
    await frameOf('#policy=open-networker');
    await rule.locator('input[name=note][value=none]').click();
    await expect.poll(() => rule.$eval('[role=status]', ({ textContent }) => textContent)).toBe('Decline, so far');
    expect(await rule.evaluate(() => [localStorage.length, sessionStorage.length, document.documentElement.dataset['theme']])).toEqual([
      0,
      0,
      'dark',
    ]);
    const tall = () => page.$eval('iframe', (frame) => frame.getBoundingClientRect().height);
    await expect.poll(async () => Math.abs((await tall()) - (await rule.evaluate(() => document.body.scrollHeight)))).toBeLessThan(2);
    await host.close();
  });

  it('answers in a sandbox, where it can keep nothing', async () => {
    const host = await elsewhere(() => inSandbox(at));
    const page = await firefox.page(host.address);
    const rule = await page.waitForFrame((frame) => frame.url().startsWith(`${at}/embed/`));
    await rule.locator('input[name=note][value=none]').click();
    await expect.poll(() => rule.$eval('[role=status]', ({ textContent }) => textContent)).toBe('Decline, so far');
    await host.close();
  });

  it('has it all without a network once a second page was opened', async () => {
    const server = await serve({ dir, base, cspHeaders: true });
    const root = server.origin + base.replace(/\/$/, '');
    const page = await firefox.page(`${root}/about/`);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.goto(`${root}/rules/`);
    await page.evaluate(untilWhole);
    await server.close();
    for (const path of ['/', '/checklist/', '/rules/personal-note/', '/guide/ask-first/', '/triage/']) {
      await page.goto(root + path);
      expect(await page.$$eval('h1', (all) => all.length), path).toBe(1);
    }
    await page.goto(`${root}/search/#q=photo`);
    await expect.poll(() => page.$$eval('.search-text li a', (all) => all.length)).toBeGreaterThan(0);
  });
});

/** Presses keys one after the other while Control is held. */
async function withControl(page: Page, ...keys: readonly KeyInput[]): Promise<void> {
  await page.keyboard.down('Control');
  for (const key of keys) await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** Chooses a file of an export; the browser's own dialogue cannot be driven. */
const chooseFile = (page: Page, name: string, content: readonly number[]): Promise<void> =>
  page.$eval(
    'input[type=file][multiple]:not([webkitdirectory])',
    (input, name, bytes) => {
      const chosen = new DataTransfer();
      chosen.items.add(new File([new Uint8Array(bytes)], name));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    content,
  );
