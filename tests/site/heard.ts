import type { Page } from 'playwright-core';

/**
 * What a screen reader would be told, in order: every text that a live region came to hold. To be called
 * before the page is opened; regions that are added with their words are silent, as they are for readers.
 */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const live = '[role=status],[role=alert],[aria-live=polite],[aria-live=assertive]';
    new MutationObserver((changes) => {
      if (document.readyState === 'loading') return; // what a page is born with is read, not announced
      const regions = new Set(changes.flatMap(({ target, addedNodes }) => {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(live);
        return region && ![...addedNodes].includes(region) ? [region] : [];
      }));
      for (const region of regions) {
        const text = region.textContent.replace(/\s+/g, ' ').trim();
        if (text && heard.at(-1) !== text) heard.push(text);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => [...(globalThis as unknown as { heard: string[] }).heard]); // put there above
}
