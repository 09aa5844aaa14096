import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Types names into the way in and reads them. */
export async function typeNames(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Names' }).fill(text);
  await page.getByRole('button', { name: 'Use these names' }).click();
  await page.getByRole('heading', { name: /to go through/ }).waitFor();
}

/** Begins the pile that was read, kept on the device or for the tab. */
export async function keep(page: Page, where: 'On this device' | 'Only until you close this tab'): Promise<void> {
  await page.getByRole('radio', { name: where }).check();
  await page.getByRole('button', { name: /^Use \d/ }).click();
  await page.getByRole('heading', { name: 'The desk' }).waitFor();
}

/** Waits until every step that is shown is kept too: before that, the browser asks whoever leaves. */
export async function untilKept(page: Page): Promise<void> {
  const leaves = (): Promise<boolean> => page.evaluate(() => dispatchEvent(new Event('beforeunload', { cancelable: true })));
  await expect.poll(leaves).toBe(true);
}

/** Loads the page of a pile again, once all of it is kept. */
export async function reload(page: Page): Promise<void> {
  await untilKept(page);
  await page.reload();
}

/** Goes to a part of an open pile by its link in the sheet. */
export async function openPart(page: Page, name: string): Promise<void> {
  const part = page.locator('.part-head');
  await part.or(page.locator('#card-name')).first().waitFor();
  // By their places, since a page may be translated while it is tried.
  await page.locator('.pile-menu').click();
  await page.locator('.sheet nav a').filter({ hasText: name }).click();
  await page.locator('.sheet').waitFor({ state: 'hidden' });
  await part.first().waitFor();
}

/** Waits for a sentence in the live region. */
export async function expectSaid(page: Page, sentence: string | RegExp): Promise<void> {
  await expect.poll(() => page.getByRole('status').textContent()).toMatch(sentence);
}

/** The chip of a place, which shows who is there. */
export const place = (page: Page, name: string) => page.getByRole('group', { name: 'Which people' }).getByRole('button', { name });

/** How many people are in each place of the desk. */
export async function placeCounts(page: Page): Promise<Readonly<Record<string, number>>> {
  const places = await page.getByRole('group', { name: 'Which people' }).getByRole('button').allInnerTexts();
  return Object.fromEntries(places.map((text) => [text.replace(/\s*\d+$/, ''), Number(/\d+$/.exec(text)?.[0])]));
}

/** How far a pile is, as its frame says: `1 of 3`. */
export const wayOf = (page: Page): Promise<string> => page.locator('.pile-count').innerText();

/** Opens somebody's card from the desk. */
export async function openCard(page: Page, name: string): Promise<void> {
  await page.locator('.row-open').filter({ hasText: name }).first().click();
  await expect.poll(() => page.locator('#card-name').innerText()).toBe(name);
}

/** A button of the reader's decision. */
export const decision = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Your decision' }).getByRole('button', { name, exact: true });

/** Leaves the card for the list it stands in. */
export const toList = (page: Page): Promise<void> => page.getByRole('button', { name: '‹ The list' }).click();

/** Three invented people, one with a note. */
export const THREE = 'Ines Okafor\nTomás Reyes | https://www.linkedin.com/in/tomas-demo | We met at the fair.\nWren Hale';

/** Every part of an open pile, by its link. */
export const PARTS = [
  'The desk',
  'Whom you know',
  'About you',
  'What they wrote',
  'A look before you say yes',
  'Compare policies',
  'Working list',
  'Follow-up',
  'Connections to reconsider',
  'Where it is falling',
  'Add people',
] as const;

/** Each part from the way in on, those of a pile in which something is decided, and how one comes there from the one before. */
export const WALK: readonly (readonly [part: string, go: (page: Page) => Promise<void>])[] = [
  ['the way in', () => Promise.resolve()],
  ['the report', (page) => typeNames(page, THREE)],
  [
    'a card',
    async (page) => {
      await keep(page, 'On this device');
      await openCard(page, 'Ines Okafor');
    },
  ],
  ...PARTS.map((part) => [part, (page: Page) => comeTo(page, part)] as const),
];

/** Comes to a part, from a card once it is decided, with whatever is folded there open. */
async function comeTo(page: Page, part: string): Promise<void> {
  if (await page.locator('.card').isVisible()) {
    // Nobody is decided whose name is out of view, as it may be after a look.
    await page.evaluate(() => document.querySelector('.card')?.scrollIntoView());
    await decision(page, 'Decline').press('Enter');
    await expectSaid(page, /^Decline: /);
    await decision(page, 'Ask first').press('Enter');
    await expectSaid(page, /^Ask first: /);
    await toList(page);
  }
  await openPart(page, part);
  for (const folded of await page.locator('main details:not([open]) > summary').all()) if (await folded.isVisible()) await folded.click();
}
