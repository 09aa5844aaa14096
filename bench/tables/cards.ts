import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { demoExport } from '../../src/archive/demo/index.ts';
import type { Answers } from '../../src/rules/index.ts';
import { partialAnswers } from '../../tests/rules/arbitraries.ts';
import { bundle } from '../harness/bundle.ts';
import { CPU, launch, throttle } from '../harness/browser.ts';
import { ourSite } from '../harness/ours.ts';
import { serve } from '../harness/serve.ts';
import { median, table, type Report } from '../harness/table.ts';
import { watched, type Watched } from '../harness/watch.ts';

/** A change of policy over a pile of 5,000: on the page, and the evaluations alone in one task. */
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
          row('opening the policies, each counted over the pile', ({ open }) => open),
          row('choosing another', ({ choose }) => choose),
          row('changing to it', ({ agree }) => agree),
          row('opening the desk', ({ queue }) => queue),
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
    const open = await watched(page, () => part('policy'));
    const choose = await watched(page, () => page.getByRole('region', { name: 'Notes are rare' }).getByRole('button').click());
    const agree = await watched(page, () => page.getByRole('button', { name: 'Change it' }).click());
    const queue = await watched(page, () => part('queue'));
    return { open, choose, agree, queue };
  } finally {
    await context.close();
  }
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

interface Run {
  readonly open: Watched;
  readonly choose: Watched;
  readonly agree: Watched;
  readonly queue: Watched;
  /** Milliseconds. */
  readonly different: number;
  readonly alike: number;
}
