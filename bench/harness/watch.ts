import type { Page } from 'playwright-core';

/**
 * Does something in a page and says how long the browser took over it: from the input to the next paint, and
 * the longest task, both in milliseconds. Event timing counts in steps of 8 and knows nothing below 16; a task
 * below 50 counts as 0.
 */
export async function watched(page: Page, act: () => Promise<unknown>): Promise<Watched> {
  await page.evaluate(watch);
  await act();
  await page.waitForTimeout(600);
  return page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched); // `watch` has put it there
}

/** Runs in the page. */
function watch(): void {
  const watched = { paint: 16, task: 0 };
  Object.assign(globalThis, { watched });
  const see = (type: string, key: keyof Watched): void =>
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched[key] = Math.max(watched[key], duration);
    }).observe({ type, durationThreshold: 16 } as PerformanceObserverInit); // the types do not know durationThreshold
  see('event', 'paint');
  see('longtask', 'task');
}

export interface Watched {
  readonly paint: number;
  readonly task: number;
}
