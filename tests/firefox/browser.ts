import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { knownFonts } from '../site/fonts.ts';

/** An installed Firefox for the tests of a file, driven over WebDriver BiDi. Every page must stay free of errors. */
export function useFirefox(): { page: (address: string) => Promise<Page> } {
  let browser: Browser;
  let problems: string[] = [];

  beforeAll(async () => {
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: installed(),
      headless: true,
      // Its sandbox keeps the pages from fonts that are not installed; it meets no pages but ours.
      env: { ...process.env, ...knownFonts(), MOZ_DISABLE_CONTENT_SANDBOX: '1' },
    });
  });
  afterEach(async () => {
    const seen = problems;
    problems = [];
    expect(seen).toEqual([]);
  });
  afterAll(() => browser.close());

  /** A page in a profile of its own. */
  const page = async (address: string): Promise<Page> => {
    const context = await browser.createBrowserContext();
    const made = await context.newPage();
    await made.setViewport({ width: 1280, height: 900 });
    made.setDefaultTimeout(60_000);
    made.on('pageerror', (error) => problems.push(`${made.url()}: ${String(error)}`));
    made.on('console', (message) => {
      if (message.type() === 'error') problems.push(`${made.url()}: ${message.text()}`);
    });
    await made.evaluateOnNewDocument(() => {
      addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective}`));
    });
    await made.goto(address);
    return made;
  };
  return { page };
}

/** Clicks what a reader sees under these words. */
export const press = async (page: Page, selector: string, words: string): Promise<void> => {
  await page.locator(`${selector}::-p-text(${words})`).click();
};

/** The text of the first element that fits, once there is one. */
export const textOf = async (page: Page, selector: string): Promise<string> => {
  await page.waitForSelector(selector);
  return page.$eval(selector, (element) => element.textContent.trim());
};

function installed(): string {
  const places = [
    process.env['FIREFOX_PATH'] ?? '',
    ...['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ];
  const found = places.find((place) => place && existsSync(place));
  if (!found)
    throw new Error('No Firefox was found. Install it (Debian: apt-get install firefox-esr), or say in FIREFOX_PATH where it is.');
  return found;
}
