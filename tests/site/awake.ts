import type { Page } from 'playwright-core';

/** Has every part of the page woken and drawn, so that nothing of it changes by itself any more. */
export async function awake(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const fetched = (): number => performance.getEntriesByType('resource').length;
    for (const part of document.querySelectorAll('[data-root]')) part.dispatchEvent(new Event('pointerover', { bubbles: true }));
    for (let before = -1; before !== fetched();) {
      before = fetched();
      await new Promise((later) => setTimeout(later, 300));
    }
  });
}
