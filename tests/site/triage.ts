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
  await page.getByRole('heading', { name: 'First, four questions about you' }).waitFor();
}

/** Goes to a part of an open pile by its link. */
export async function openPart(page: Page, name: string): Promise<void> {
  const link = page.getByRole('navigation', { name: 'Parts of the triage' }).getByRole('link', { name });
  await link.click();
  await expect.poll(() => link.getAttribute('aria-current')).toBe('page');
}

/** Waits for a sentence in the live region. */
export async function expectSaid(page: Page, sentence: string | RegExp): Promise<void> {
  await expect.poll(() => page.getByRole('status').textContent()).toMatch(sentence);
}

/** The button of a lane. */
export const lane = (page: Page, name: string) => page.getByRole('group', { name: 'Lanes' }).getByRole('button', { name });

/** How many people each lane of the queue holds. */
export async function laneCounts(page: Page): Promise<Readonly<Record<string, number>>> {
  const lanes = await page.getByRole('group', { name: 'Lanes' }).getByRole('button').allInnerTexts();
  return Object.fromEntries(lanes.map((text) => [text.replace(/\s*\d+$/, ''), Number(/\d+$/.exec(text)?.[0])]));
}

/** Three invented people, one with a note. */
export const THREE = 'Ines Okafor\nTomás Reyes | https://www.linkedin.com/in/tomas-demo | We met at the fair.\nWren Hale';

/** Every part of an open pile, by its link. */
export const PARTS = [
  'About you',
  'Policy',
  'One question',
  'Queue',
  'Working list',
  'Follow-up',
  'Connections',
  'Summary',
  'Add more',
] as const;

/** Looks at each part of a pile in which something is decided; begins the pile where there is none. */
export async function inEveryPart(page: Page, look: (part: string) => Promise<void>): Promise<void> {
  if (!(await page.getByRole('navigation', { name: 'Parts of the triage' }).isVisible())) {
    await look('the way in');
    await typeNames(page, THREE);
    await look('the report');
    await keep(page, 'On this device');
    await openPart(page, 'Queue');
    await page.getByRole('group', { name: 'Your decision' }).getByRole('button', { name: 'Decline' }).click();
    await expectSaid(page, /^Decline: /);
    await page.getByRole('group', { name: 'Your decision' }).getByRole('button', { name: 'Ask first' }).click();
    await lane(page, 'Ask first').click();
    await page.getByRole('button', { name: 'I have written to them today' }).click();
    await lane(page, 'Open').click();
  }
  for (const part of PARTS) {
    await openPart(page, part);
    for (const folded of await page.locator('main details:not([open]) > summary').all()) if (await folded.isVisible()) await folded.click();
    await look(part);
  }
}
