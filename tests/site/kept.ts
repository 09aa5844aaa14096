import type { Page } from 'playwright-core';

/** Waits until the whole site is on the device. */
export const wholeKept = (page: Page): Promise<void> => page.evaluate(untilWhole);

/** Waits until the worker that keeps a first page has taken over. */
export const pageKept = (page: Page): Promise<unknown> => page.waitForFunction(() => navigator.serviceWorker.controller !== null);

/** Has the last failure be some days ago; in a page. */
export async function daysLater(days: number): Promise<void> {
  const { scope } = await navigator.serviceWorker.ready;
  const tries = await caches.open(`tries-${scope}`);
  const last = (await (await tries.match(`${scope}sw.js?try`))?.json()) as { until: number };
  await tries.put(`${scope}sw.js?try`, Response.json({ ...last, until: last.until - days * 24 * 60 * 60 * 1000 }));
}

/** Waits, in a page, until the whole site is on the device. */
export async function untilWhole(): Promise<void> {
  const { scope } = await navigator.serviceWorker.ready;
  for (;;) {
    const copies = (await caches.keys()).filter((name) => name.startsWith('copy:'));
    const marks = await Promise.all(copies.map(async (name) => (await caches.open(name)).match(`${scope}sw.js?whole`)));
    if (marks.some((mark) => mark !== undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
