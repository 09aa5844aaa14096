import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { site, useBrowser } from './browser.ts';
import { decision, expectSaid, inEveryPart, keep, openCard, openPart, typeNames } from './triage.ts';

const at = `${site().at}/triage/`;
const visitor = useBrowser();

/**
 * Texts with one of these names that a translator would touch, or that do not keep the name apart from the direction of
 * the sentence around it.
 */
const bare = (page: Page, names: readonly string[]): Promise<string[]> =>
  page.evaluate((names) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode;
      const text = (textContent ?? '').trim();
      if (!parentElement || parentElement.closest('script, style, textarea') || !names.some((name) => text.includes(name))) continue;
      const alone = parentElement.textContent?.trim() === text && names.includes(text);
      if (!parentElement.closest('[translate=no]') || !(alone || parentElement.closest('bdi'))) found.push(parentElement.outerHTML);
    }
    return found;
  }, names);

describe('names of people', () => {
  it('are left alone by translators and keep to their own direction, in every part of the triage', async () => {
    const page = await visitor.page(at);
    const seen = new Set<string>();
    await inEveryPart(page, async (part) => {
      const names = ['Ines Okafor', 'Tomás Reyes', 'Wren Hale'];
      expect({ part, bare: await bare(page, names) }).toEqual({ part, bare: [] });
      if ((await page.locator('bdi').count()) > 0) seen.add(part);
    });
    // A test that finds no name proves nothing.
    expect([...seen]).toEqual(
      expect.arrayContaining(['the report', 'a card', 'The desk', 'Working list', 'Follow-up', 'Where it is falling']),
    );
  });

  it('so are those that are searched for, taken out, ticked off, and come a second time', async () => {
    const names = ['דנה לוי', 'Ada Okoye', 'Ivo Lund'];
    const page = await visitor.page(at);
    const none = async (): Promise<void> => expect(await bare(page, names)).toEqual([]);
    await typeNames(page, names.join('\n'));
    await keep(page, 'On this device');
    await page.getByRole('searchbox').fill('Ada Okoye');
    await page.getByRole('button', { name: 'Show only “Ada Okoye”' }).click();
    await page.getByRole('group', { name: 'Words' }).waitFor();
    await none();
    await page.getByRole('group', { name: 'Words' }).getByRole('button').click();
    await openCard(page, 'דנה לוי');
    await decision(page, 'Accept').press('Enter');
    await expectSaid(page, 'Accept: דנה לוי.');
    await none();
    await openPart(page, 'Working list');
    await page.locator('.to-do input').first().click();
    await expectSaid(page, 'Accept דנה לוי: done.');
    await none();
    await openPart(page, 'Add people');
    await page.getByRole('textbox', { name: 'Names' }).fill(names.join('\n'));
    await page.getByRole('button', { name: 'Use these names' }).click();
    await page.getByRole('heading', { name: 'What it changes' }).waitFor();
    await none();
    await openPart(page, 'Where it is falling');
    await page.getByText(/^The log:/).click();
    expect(await page.locator('.log').innerText()).toContain('דנה לוי');
    await none();
  });
});
