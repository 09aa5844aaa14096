import type { Page } from 'playwright-core';

/**
 * Texts with one of these names that a translator would touch, or that do not keep the name apart from the direction of
 * the sentence around it.
 */
export const bareNames = (page: Page, names: readonly string[]): Promise<string[]> =>
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
