import axe from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject } from 'vitest';
import type { Site } from './build.ts';
import { launchChromium, pinned } from './chromium.ts';
import { drawCorners } from './corner.ts';
import { profileOf, type Profile } from './profile.ts';

/** A real browser for the tests of a file. Every page it opens must stay free of errors and of policy violations. */
export function useBrowser(): Visitor {
  const kept: BrowserContext[] = [];
  let open: BrowserContext[] = [];
  let used: [key: string, profile: Profile][] = [];
  let problems: string[] = [];

  afterEach(async () => {
    await Promise.all([
      ...open.map((context) => context.close()),
      ...used.map(async ([key, profile]) => {
        if ((await profile.tidied()) && !free.has(key)) free.set(key, profile);
        else await profile.close();
      }),
    ]);
    const seen = problems;
    [open, used, problems] = [[], [], []];
    expect(seen).toEqual([]);
  });

  afterAll(() => Promise.all(kept.map((context) => context.close())));

  const fresh = async (options: Options): Promise<BrowserContext> => {
    const { whole = !pinned || options.isMobile, ...asked } = options;
    const viewport = options.viewport ?? { width: 1280, height: 900 };
    // Files that a worker serves are out of reach of the tests that make one fail.
    const made = await (await shared()).newContext({ serviceWorkers: 'block', ...asked, viewport: whole ? viewport : null });
    if (!whole) drawCorners(made, viewport);
    made.setDefaultTimeout(PATIENCE);
    return made;
  };
  const context = async (options: Options = {}): Promise<BrowserContext> => {
    const made = await fresh(options);
    open.push(made);
    return made;
  };
  const lasting = async (options: Options = {}): Promise<BrowserContext> => {
    const made = await fresh(options);
    kept.push(made);
    return made;
  };
  const page = async (address: string, options: Options = {}): Promise<Page> => {
    const { origin } = new URL(address);
    // A worker may outlive its page, and serve the next one.
    if (options.serviceWorkers || !sites().some(({ at }) => new URL(at).origin === origin)) return visit(await context(options), address);
    // A window is of one page, but for a phone’s, and everything else of all in a profile.
    const { viewport, ...besides } = options;
    const asked = options.isMobile ? options : besides;
    const key = JSON.stringify([origin, asked]);
    const profile = free.get(key) ?? (await profileOf(await fresh(asked), origin));
    free.delete(key);
    used.push([key, profile]);
    const made = await profile.page();
    if (viewport && !options.isMobile) await made.setViewportSize(viewport);
    return goTo(made, address);
  };
  const visit = async (where: BrowserContext, address: string): Promise<Page> => goTo(await where.newPage(), address);
  const goTo = async (made: Page, address: string): Promise<Page> => {
    watch(made, problems);
    await made.goto(address);
    return made;
  };
  const walker = (options: Options = {}): ((address: string) => Promise<Page>) => {
    let walking: Promise<Page> | undefined;
    return async (address) => {
      if (!walking) walking = lasting(options).then((where) => visit(where, address));
      else await (await walking).goto(address);
      return walking;
    };
  };
  return { context, lasting, page, visit, walker };
}

/** The site at the root of its host, and the one below a path. */
export const sites = (): readonly Site[] => inject('sites');

/** The site at the root of its host. */
export const site = (): Site => built(0);

/**
 * The site below a path, for what is gone through once: whatever forgets the path leads nowhere there. Nothing else tells it
 * from the other (`building.test.ts`).
 */
export const siteBelow = (): Site => built(1);

function built(index: number): Site {
  const found = sites()[index];
  if (!found) throw new Error('No site was built; see tests/site/build.ts.');
  return found;
}

/** The verdict as it is announced, once it has come to rest at what is expected. */
export async function expectVerdict(page: Page, line: string | RegExp): Promise<void> {
  await expect.poll(() => page.getByRole('status').textContent()).toMatch(line);
}

/**
 * What axe finds wrong with a page as it stands now. `contrast: false` where the system sets the colours, which axe does
 * not see; `alone` where nothing but the colours has changed since the page was looked at.
 */
export async function audit(page: Page, { contrast = true }: { contrast?: boolean | 'alone' } = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const alone = { runOnly: ['color-contrast'], rules: {} };
  const which = contrast === 'alone' ? alone : { rules: { ...BESIDES, 'color-contrast': { enabled: contrast } } };
  return page.evaluate(
    async (options) => {
      // It has just been put there.
      const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(options);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
    },
    { ...which, resultTypes: ['violations' as const] },
  );
}

/** What axe finds wrong with a page in light, and with its colours in dark, in which it is left; nothing fades any more. */
export async function auditInBoth(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await audit(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await audit(page, { contrast: 'alone' });
  return [...light, ...dark.map((found) => `in dark: ${found}`)];
}

/** A low window has little to draw, for pages that are opened and not looked at. */
export const LOW = { width: 1280, height: 200 };

/** Rules of WCAG 2.2 that axe leaves off unless it is told. */
const BESIDES = Object.fromEntries(
  ['target-size', 'label-content-name-mismatch', 'css-orientation-lock', 'p-as-heading', 'td-has-header'].map((rule) => [
    rule,
    { enabled: true },
  ]),
);

function watch(page: Page, problems: string[]): void {
  page.on('pageerror', (error) => !gaveUpFading(error) && problems.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !expected(message.text())) problems.push(`${page.url()}: ${message.text()}`);
  });
}

/** The browser logs the 404 that the test of the 404 page asks for. */
const expected = (text: string): boolean => text.includes('status of 404');

/** The browser leaves out its own fade between two pages when the machine is too busy for it, and says so as if a script had failed. */
const gaveUpFading = ({ message }: Error): boolean => message === 'Transition was aborted because of invalid state. Page already revealed';

/** A busy machine is slow: what comes late is right, and what never comes still fails. */
const PATIENCE = 60_000;

/** Profiles in which nothing is left, by what they were made with; test files share them. */
const free = new Map<string, Profile>();

/** The browser of this process, which the test files share: they have profiles of their own. */
let browser: Browser | undefined;

async function shared(): Promise<Browser> {
  if (!browser?.isConnected()) browser = await launchChromium();
  return browser;
}

interface Options extends BrowserContextOptions {
  /** Whether a window is drawn whole, as for a picture, and not only a corner of it. */
  readonly whole?: boolean;
}

interface Visitor {
  /** A fresh profile. */
  readonly context: (options?: Options) => Promise<BrowserContext>;
  /** A fresh profile that stays for all tests of the file. */
  readonly lasting: (options?: Options) => Promise<BrowserContext>;
  /** A page in a profile in which nothing is left of another test. */
  readonly page: (address: string, options?: Options) => Promise<Page>;
  /** A further page in a profile. */
  readonly visit: (where: BrowserContext, address: string) => Promise<Page>;
  /** One page that goes on to each address, for what leaves nothing behind: a new page costs three times as much. */
  readonly walker: (options?: Options) => (address: string) => Promise<Page>;
}
