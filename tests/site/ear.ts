import type { Page } from 'playwright-core';

/**
 * What a screen reader would say from now on, in order: sentences that arrive in a live region which was
 * there before them (or in a new alert), and the name of whatever a script moves the focus to.
 */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    const tell = (text: string | null): void => {
      const line = (text ?? '').replace(/\s+/g, ' ').trim();
      if (line && heard.at(-1) !== line) heard.push(line);
    };
    const known = new Set(document.querySelectorAll('[role=status], [role=alert], [aria-live]'));
    new MutationObserver((changes) => {
      const regions = new Set<Element>();
      for (const { target, addedNodes } of changes) {
        const at = target instanceof Element ? target : target.parentElement;
        const region = at?.closest('[role=status], [role=alert], [aria-live]');
        if (region) regions.add(region);
        for (const added of addedNodes) {
          if (added instanceof Element)
            for (const one of [added, ...added.querySelectorAll('[role=alert]')]) if (one.matches('[role=alert]')) regions.add(one);
        }
      }
      for (const one of document.querySelectorAll('[role=status], [role=alert], [aria-live]')) {
        if (known.has(one)) continue;
        known.add(one);
        // Born with its text, a polite region is not read out.
        if (!one.matches('[role=alert]')) regions.delete(one);
      }
      for (const region of regions) tell(region.textContent);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLElement && target.tabIndex < 0) tell(`→ ${target.innerText}`);
    });
    (globalThis as unknown as { heard: string[] }).heard = heard; // kept on the page for the test
  });
  return () => page.evaluate(() => [...(globalThis as unknown as { heard: string[] }).heard]);
}
