import fc from 'fast-check';
import type { Browser, BrowserContext } from 'playwright-core';
import { demoExport } from '../../src/archive/demo/index.ts';
import type { Answers } from '../../src/rules/index.ts';
import { partialAnswers } from '../../tests/rules/arbitraries.ts';
import { bundle } from '../harness/bundle.ts';
import { CPU, launch, throttle } from '../harness/browser.ts';
import { ourSite } from '../harness/ours.ts';
import { serve } from '../harness/serve.ts';
import { median, table, type Report } from '../harness/table.ts';
import { watched, type Watched } from '../harness/watch.ts';

/** A pile of 5,000 on the page, with a page that has no pile beside it, and the evaluations alone in one task. */
export async function cards(rounds: number): Promise<Report> {
  const server = await serve(await ourSite());
  const browser = await launch();
  try {
    const runs: Run[] = [];
    for (let round = 0; round < rounds; round++) {
      runs.push({ ...(await onThePage(browser, server.origin)), ...(await alone(browser)) });
    }
    const row = (what: string, pick: (run: Run) => Watched): string[] => [
      what,
      median(runs.map((run) => pick(run).paint)).toFixed(0),
      median(runs.map((run) => pick(run).task)).toFixed(0),
    ];
    const all = (pick: (run: Run) => number): string => median(runs.map(pick)).toFixed(0);
    return {
      tables: [
        table([
          ['on the page', 'input to paint, ms', 'longest task, ms'],
          ...Object.keys(runs[0]?.acts ?? {}).map((what) => row(what, ({ acts }) => acts[what] ?? NOTHING)),
        ]),
        table([
          ['evaluate alone, in one task', 'ms'],
          ['5,000 different sets of answers', all(({ different }) => different)],
          ['5,000 sets, 60 different ones', all(({ alike }) => alike)],
        ]),
      ],
      notes: [`${PEOPLE} people of the demo export, CPU ${CPU}×. A task below 50 ms counts as 0.`],
      browser: browser.version(),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function onThePage(browser: Browser, origin: string): Promise<Omit<Run, 'different' | 'alike'>> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(`${origin}/triage/`, { waitUntil: 'networkidle' });
    await page
      .getByLabel('The zip, several zips, or CSV files out of it')
      .setInputFiles(
        demoExport({ seed: 1, size: PEOPLE }).map(({ name, text }) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })),
      );
    await page.getByRole('radio', { name: 'Only until you close this tab' }).check({ timeout: 120_000 });
    await page.getByRole('button', { name: /^Use \d/ }).click();
    await page.getByRole('heading', { name: 'The desk' }).waitFor();
    await throttle(page);
    const part = (view: string): Promise<void> => page.evaluate((fragment) => location.assign(fragment), `#${view}`);
    const acts: Record<string, () => Promise<unknown>> = {
      'leaving the desk': () => part('start'),
      'opening the desk': () => part('queue'),
      'opening a card': () => page.locator('.row-open').nth(3).click(),
      'deciding it, and the next card': () => page.keyboard.press('d'),
      'taking that back': () => page.keyboard.press('u'),
      'back to the list': () => page.getByRole('button', { name: '‹ The list' }).click(),
      'a letter in the search': () => page.getByRole('searchbox').press('a'),
      'another letter': () => page.getByRole('searchbox').press('n'),
      'an empty search': () => page.getByRole('searchbox').fill(''),
      'one verdict': () => page.getByRole('group', { name: 'Verdict' }).getByRole('button').first().click(),
      'all ticked': () => page.locator('.tick-all').click(),
      'all decided': () => page.locator('.acts .act').first().click(),
      'all taken back': () => page.keyboard.press('u'),
      'the working list': () => part('working-list'),
      'whom you know': () => part('question'),
      'a tick there': () => page.locator('.row-ticks .chip').nth(4).click(),
      'the policies, each counted over the pile': () => part('policy'),
      'choosing another': () => page.getByRole('region', { name: 'Notes are rare' }).getByRole('button').click(),
      'changing to it': () => page.getByRole('button', { name: 'Change it' }).click(),
    };
    const measured: Record<string, Watched> = { 'a key on a page without a pile': await bare(context, origin) };
    for (const [what, act] of Object.entries(acts)) measured[what] = await watched(page, act);
    return { acts: measured };
  } finally {
    await context.close();
  }
}

/** The same machine in the same minute, with next to nothing to do. */
async function bare(context: BrowserContext, origin: string): Promise<Watched> {
  const page = await context.newPage();
  await page.goto(`${origin}/accessibility/`, { waitUntil: 'networkidle' });
  await throttle(page);
  const taken = await watched(page, () => page.keyboard.press('Tab'));
  await page.close();
  return taken;
}

async function alone(browser: Browser): Promise<Pick<Run, 'different' | 'alike'>> {
  const page = await browser.newPage();
  try {
    await page.addScriptTag({ type: 'module', content: await bundle(new URL('../cards/evaluate-all.ts', import.meta.url)) });
    await throttle(page);
    const time = (all: readonly Answers[]): Promise<number> =>
      // The script has put it there.
      page.evaluate((given) => (globalThis as unknown as { evaluateAll: (cards: readonly Answers[]) => number }).evaluateAll(given), all);
    const different = fc.sample(partialAnswers(18), { numRuns: PEOPLE, seed: 1 });
    return { different: await time(different), alike: await time(different.map((_, i) => different[i % 60] ?? {})) };
  } finally {
    await page.close();
  }
}

const PEOPLE = 5000;

const NOTHING: Watched = { paint: NaN, task: NaN };

interface Run {
  /** What was done, in this order. */
  readonly acts: Readonly<Record<string, Watched>>;
  /** Milliseconds. */
  readonly different: number;
  readonly alike: number;
}
