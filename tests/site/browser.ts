import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import axe from 'axe-core';
import sparticuz from '@sparticuz/chromium';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { Site } from './build.ts';

/**
 * A real browser for the tests of a file: the pinned one from the package on Linux (x64), otherwise an
 * installed Chrome or Edge. Every page it opens must stay free of errors and of policy violations.
 */
export function useBrowser(): Visitor {
  let browser: Browser;
  let open: BrowserContext[] = [];
  let problems: string[] = [];

  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(async () => {
    await Promise.all(open.map((context) => context.close()));
    const seen = problems;
    [open, problems] = [[], []];
    expect(seen).toEqual([]);
  });
  afterAll(() => browser.close());

  const context = async (options: BrowserContextOptions = {}): Promise<BrowserContext> => {
    // Files that a worker serves are out of reach of the tests that make one fail.
    const made = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block', ...options });
    open.push(made);
    return made;
  };
  const page = async (address: string, options: BrowserContextOptions = {}): Promise<Page> => visit(await context(options), address);
  const visit = async (where: BrowserContext, address: string): Promise<Page> => {
    const made = await where.newPage();
    watch(made, problems);
    await made.goto(address);
    return made;
  };
  return { context, page, visit };
}

/** The site at the root of its host, and the one below a path. */
export const sites = (): readonly Site[] => inject('sites');

/** The site at the root of its host. */
export function site(): Site {
  const [root] = sites();
  if (!root) throw new Error('No site was built; see tests/site/build.ts.');
  return root;
}

/** The verdict as it is announced, once it has come to rest at what is expected. */
export async function expectVerdict(page: Page, line: string | RegExp): Promise<void> {
  await expect.poll(() => page.getByRole('status').textContent(), { timeout: 8000 }).toMatch(line);
}

/** What axe finds wrong with a page as it stands now; `contrast: false` where the system sets the colours, which axe does not see. */
export async function audit(page: Page, { contrast = true } = {}): Promise<string[]> {
  await page.evaluate(axe.source);
  const rules = { ...BESIDES, 'color-contrast': { enabled: contrast } };
  return page.evaluate(
    async (options) => {
      // The line above has put axe there.
      const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(options);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
    },
    { rules },
  );
}

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

/** Whether the tests run in the pinned browser, which draws the same on every machine. */
export const pinned = process.platform === 'linux' && process.arch === 'x64';

async function launch(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'];
  if (pinned) {
    return chromium.launch({ executablePath: await unpacked(), args });
  }
  for (const channel of ['chrome', 'msedge']) {
    try {
      return await chromium.launch({ channel, args });
    } catch {
      continue;
    }
  }
  throw new Error('The tests of the site need Chrome or Edge on this machine: install one and run npm test again.');
}

/**
 * The packaged browser, unpacked into the project: in the machine's folder for temporary files, a browser
 * that another user has unpacked could not be started.
 */
async function unpacked(): Promise<string> {
  const folder = fileURLToPath(new URL('../../.cache/browser/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    return await sparticuz.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

interface Visitor {
  /** A fresh profile. */
  readonly context: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** A page in a fresh profile. */
  readonly page: (address: string, options?: BrowserContextOptions) => Promise<Page>;
  /** A further page in a profile. */
  readonly visit: (where: BrowserContext, address: string) => Promise<Page>;
}
