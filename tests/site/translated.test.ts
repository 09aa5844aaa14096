import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { site, useBrowser } from './browser.ts';
import { keep, openCard, openPart, PARTS, typeNames } from './triage.ts';

const { at } = site();
const visitor = useBrowser();

/**
 * Translates the page as browsers do, now and whenever it changes: every text makes room for another one,
 * in an element of the translator's (Google's way) or bare.
 */
async function translate(page: Page, how: 'in an element' | 'bare'): Promise<void> {
  await page.evaluate((how) => {
    const all = (): void => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text); // only texts are walked
      for (const text of texts) {
        if (!/\S/.test(text.data) || text.data.startsWith('«') || text.parentElement?.closest('script, style, textarea')) continue;
        const mine = document.createTextNode(`«${text.data}»`);
        if (how === 'bare') text.replaceWith(mine);
        else {
          const font = document.createElement('font');
          font.append(mine);
          text.parentElement?.insertBefore(font, text);
          text.remove();
        }
      }
    };
    all();
    new MutationObserver(all).observe(document.body, { subtree: true, childList: true, characterData: true });
  }, how);
}

/** What can be read, without the marks of the translator. */
const read = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).first().innerText()).replace(/[«»]/g, '').trim();

describe.each(['in an element', 'bare'] as const)('translated by the browser, each text %s', (how) => {
  it('a verdict is never the one before', async () => {
    const page = await visitor.page(`${at}/checklist/`);
    await page.getByRole('button', { name: 'None of these' }).click();
    await translate(page, how);
    await page.getByRole('button', { name: /They wrote nothing/ }).click();
    await expect.poll(() => read(page, '.door-here')).toMatch(/^Decline/);
    expect(await read(page, '.verdict-could')).toBe('The verdict could still be ask first or accept.');
    await expect.poll(() => read(page, '.short-way h2')).toBe('And you?');
    await expect.poll(() => read(page, '.sentence')).toMatch(/^Someone I don’t know.* invited me, without a note/);
    await page.getByRole('link', { name: /I don’t know/ }).click();
    await page.getByRole('button', { name: /We have met/ }).click();
    await expect.poll(() => read(page, '.door-here')).toMatch(/^Accept/);
    await expect.poll(() => read(page, '.sentence')).toMatch(/^Someone I have met.* invited me, without a note/);
    await expect.poll(() => read(page, '.short-way h2')).toBe('Is anything off?');
    await page.getByRole('button', { name: /Nothing is off/ }).click();
    await expect.poll(() => read(page, '.stamp')).toMatch(/^Accept\s+You have met\. That outweighs the missing note\./);
    await expect.poll(async () => (await page.getByRole('status').textContent())?.replace(/[«»]/g, '')).toMatch(/^Accept/);
  });

  it('an answer in a guide shows its verdict', async () => {
    const page = await visitor.page(`${at}/guide/is-this-profile-real/`);
    await translate(page, how);
    await page.locator('[data-root=questions] input[value=yes]').first().check();
    await expect.poll(() => read(page, '.verdict-line')).toMatch(/Decline/);
    await page.locator('[data-root=questions] input[value=no]').first().check();
    await expect.poll(() => read(page, '.verdict-line')).not.toMatch(/Decline/);
  });

  it('a pile shows whose card it is, and how many are left', async () => {
    const page = await visitor.page(`${at}/triage/`);
    await typeNames(page, 'Ines Okafor\nWren Hale\nArlo Penn');
    await keep(page, 'On this device');
    await openCard(page, 'Ines Okafor');
    await translate(page, how);
    const open = '.pile-count b';
    expect([await read(page, '#card-name'), await read(page, open)]).toEqual(['Ines Okafor', '0']);
    await page.locator('.acts button').filter({ hasText: 'Decline' }).press('Enter');
    await expect.poll(async () => [await read(page, '#card-name'), await read(page, open)]).toEqual(['Wren Hale', '1']);
    await page.locator('.acts button').filter({ hasText: 'Decline' }).press('Enter');
    await expect.poll(async () => [await read(page, '#card-name'), await read(page, open)]).toEqual(['Arlo Penn', '2']);
    await page.getByRole('button', { name: /Undo/ }).click();
    await expect.poll(() => read(page, open)).toBe('1');
    for (const part of PARTS) await openPart(page, part);
  });

  it('a search shows what it found for what was typed last', async () => {
    const page = await visitor.page(`${at}/search/`);
    await page.locator('#search-field').fill('photo');
    await expect.poll(() => read(page, '.search-list li')).toMatch(/photo/i);
    await translate(page, how);
    await page.locator('#search-field').fill('recruiter');
    await expect.poll(() => read(page, '.search-list li')).toMatch(/recruiter/i);
    await expect.poll(() => read(page, '.search-said')).toMatch(/3 pages/);
  });
});
