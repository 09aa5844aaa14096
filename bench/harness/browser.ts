import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import { certificateHash, type Link } from './serve.ts';

/**
 * Lighthouse's mobile slow 4G as its devtools throttling applies it: 150 ms × 3.75 before every answer and
 * 1.6 Mbit/s × 0.9.
 */
export const SLOW_4G: Link = { latency: 562.5, downloadThroughput: (1.44 * 1_000_000) / 8 };

/** How many times slower than this machine the processor is made. */
export const CPU = 4;

/** A headless Chromium: the one in CHROME, otherwise the one the tests use. */
export async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: await executable(), args: browserArgs() });
}

/** Where the browser is. */
export async function executable(): Promise<string> {
  if (process.env['CHROME']) return process.env['CHROME'];
  const folder = fileURLToPath(new URL('../.cache/browser/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  return sparticuz.executablePath();
}

export const browserArgs = (): string[] => [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  // Not "ignore all errors": what comes over a connection with errors is never cached.
  `--ignore-certificate-errors-spki-list=${certificateHash()}`,
];

/** A fresh profile with a phone's screen, and without service workers: what they fetch afterwards is not the page's. */
export function phone(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, serviceWorkers: 'block' });
}

/** Slows a page down; what its workers fetch is not slowed by `link`. */
export async function throttle(page: Page, { link, cpu = CPU }: { link?: Link; cpu?: number } = {}): Promise<CDPSession> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (link) {
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', { offline: false, uploadThroughput: link.downloadThroughput / 2, ...link });
  }
  return devtools;
}
