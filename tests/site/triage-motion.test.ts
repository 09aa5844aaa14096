import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { site, useBrowser } from './browser.ts';
import { expectSaid, keep, openCard, THREE, typeNames } from './triage.ts';

const at = `${site().at}/triage/`;
const visitor = useBrowser();

/** Notes every picture of a card that leaves: how it moves, and what of it could be reached. */
async function watched(page: Page): Promise<() => Promise<unknown>> {
  await page.evaluate(() => {
    const seen: unknown[] = [];
    new MutationObserver((changes) => {
      for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (!(node instanceof HTMLElement) || !node.matches('.card-away')) continue;
        const covered = node.closest('[inert][aria-hidden=true]') !== null;
        const marks = node.querySelectorAll('[id], [tabindex]').length + Number(node.id !== '');
        seen.push({ name: node.querySelector('h2')?.textContent, motion: getComputedStyle(node).animationName, covered, marks });
      }
    }).observe(document.body, { subtree: true, childList: true });
    (globalThis as unknown as { seen: unknown[] }).seen = seen; // kept on the page for the test
  });
  return () => page.evaluate(() => (globalThis as unknown as { seen: unknown[] }).seen);
}

async function opened(reducedMotion: 'reduce' | 'no-preference'): Promise<Page> {
  const page = await visitor.page(at, { reducedMotion });
  await typeNames(page, THREE);
  await keep(page, 'Only until you close this tab');
  await openCard(page, 'Ines Okafor');
  return page;
}

describe('a decided card', () => {
  it('is gone at once; a picture of it, which nothing reaches, leaves to its side', async () => {
    const page = await opened('no-preference');
    const seen = await watched(page);
    // One after the other, as fast as keys come: each decides whoever is shown, and nobody waits for a motion.
    for (const [key, said] of [
      ['d', 'Decline: Ines Okafor.'],
      ['a', 'Accept: Tomás Reyes.'],
      ['f', 'Ask first: Wren Hale.'],
    ] as const) {
      await page.keyboard.press(key);
      await expectSaid(page, said);
    }
    const picture = { covered: true, marks: 0 };
    await expect.poll(seen).toEqual([
      { ...picture, name: 'Ines Okafor', motion: 'away-left' },
      { ...picture, name: 'Tomás Reyes', motion: 'away-right' },
      { ...picture, name: 'Wren Hale', motion: 'away-up' },
    ]);
    await expect.poll(() => page.locator('.card-away').count()).toBe(0);
  });

  it('leaves no picture for readers who want no motion', async () => {
    const page = await opened('reduce');
    const seen = await watched(page);
    await page.keyboard.press('d');
    await expectSaid(page, 'Decline: Ines Okafor.');
    await expect.poll(() => page.locator('#card-name').innerText()).toBe('Tomás Reyes');
    expect(await seen()).toEqual([]);
  });
});
