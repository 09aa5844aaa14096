import type { BrowserContext, CDPSession } from 'playwright-core';
import { SLOW_4G, throttle } from './browser.ts';

/** Opens an address in a slowed page, waits until nothing more comes, and says what it took. */
export async function load(context: BrowserContext, address: string): Promise<Load> {
  const page = await context.newPage();
  try {
    await page.addInitScript(observe);
    const traffic = count(await throttle(page, { link: SLOW_4G }));
    await page.goto(address, { waitUntil: 'load', timeout: 90_000 });
    await traffic.quiet();
    const paints = await page.evaluate(() => {
      const { lcp, cls, long } = (globalThis as unknown as { seen: Seen }).seen; // `observe` has put it there
      const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
      const blocking = long.filter(([start]) => start >= fcp).reduce((sum, [, length]) => sum + length - 50, 0);
      return { fcp, lcp, cls, blocking, nodes: document.getElementsByTagName('*').length };
    });
    return { ...paints, ...traffic.total() };
  } finally {
    await page.close();
  }
}

/** Runs in the page before anything else of it. */
function observe(): void {
  const seen: Seen = { lcp: NaN, cls: 0, long: [] };
  Object.assign(globalThis, { seen });
  const watch = (type: string, see: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
  watch('layout-shift', ({ value, hadRecentInput }) => (seen.cls += hadRecentInput ? 0 : (value ?? 0)));
  watch('longtask', ({ startTime, duration }) => seen.long.push([startTime, duration]));
}

/** What comes over the wire, headers and compressed bodies; what the cache gives is nothing. */
function count(devtools: CDPSession): { quiet: () => Promise<void>; total: () => Pick<Load, 'bytes' | 'requests'> } {
  const open = new Set<string>();
  const sizes: number[] = [];
  let last = performance.now();
  const settle = (id: string, bytes: number): void => {
    last = performance.now();
    if (open.delete(id) && bytes > 0) sizes.push(bytes);
  };
  devtools.on('Network.requestWillBeSent', ({ requestId, request }) => {
    last = performance.now();
    if (/^https?:/.test(request.url)) open.add(requestId);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => settle(requestId, encodedDataLength));
  devtools.on('Network.loadingFailed', ({ requestId }) => settle(requestId, 0));
  return {
    quiet: async () => {
      const end = performance.now() + 60_000;
      while ((open.size > 0 || performance.now() - last < QUIET) && performance.now() < end) {
        await new Promise((again) => setTimeout(again, 100));
      }
    },
    total: () => ({ bytes: sizes.reduce((sum, size) => sum + size, 0), requests: sizes.length }),
  };
}

const QUIET = 1800;

interface Seen {
  lcp: number;
  cls: number;
  readonly long: [start: number, duration: number][];
}

/** What loading one page took; times in milliseconds since the navigation began. */
export interface Load {
  /** Over the wire, headers and compressed bodies. */
  readonly bytes: number;
  readonly requests: number;
  readonly fcp: number;
  readonly lcp: number;
  /** The sum of what tasks after the first paint take beyond 50 ms each. */
  readonly blocking: number;
  readonly cls: number;
  readonly nodes: number;
}
