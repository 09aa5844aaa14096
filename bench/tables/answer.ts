import type { Browser } from 'playwright-core';
import { CPU, launch, phone, throttle } from '../harness/browser.ts';
import { ourSite } from '../harness/ours.ts';
import { interleave } from '../harness/rounds.ts';
import { serve } from '../harness/serve.ts';
import { median, table, type Report } from '../harness/table.ts';
import { watched, type Watched } from '../harness/watch.ts';

/** From a click on an answer to the paint that shows the verdict, as the browser's own event timing sees it. */
export async function answer(rounds: number): Promise<Report> {
  const server = await serve(await ourSite());
  const browser = await launch();
  try {
    const runs = await interleave(SUBJECTS, rounds, ({ path, answers }) => clicks(browser, server.origin + path, answers));
    const rows = [...runs].map(([{ path }, rounds]) => {
      const all = rounds.flat().map(({ paint }) => paint);
      const first = median(rounds.map(([one]) => one?.paint ?? NaN));
      const longest = Math.max(...rounds.flat().map(({ task }) => task));
      return [path, all.length, first.toFixed(0), median(all).toFixed(0), Math.max(...all).toFixed(0), longest.toFixed(0)];
    });
    return {
      tables: [table([['page', 'answers', 'first ms', 'median ms', 'worst ms', 'longest task ms'], ...rows])],
      notes: [
        `CPU ${CPU}×, everything loaded. Event timing counts in steps of 8 ms, and nothing below 16 ms; tasks below 50 ms count as 0.`,
      ],
      browser: browser.version(),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function clicks(browser: Browser, address: string, answers: readonly string[]): Promise<Watched[]> {
  const context = await phone(browser);
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    await page
      .getByRole('link', { name: 'All questions' })
      .click({ timeout: 2000 })
      .catch(() => undefined);
    // The first touch wakes the page; what it loads is no part of the answer.
    await page.locator(`input[name="${WAKING[0]}"][value="${WAKING[1]}"]`).last().check();
    await page.waitForLoadState('networkidle');
    await throttle(page);
    const seen: Watched[] = [];
    for (const one of answers) {
      const [name = '', value = ''] = one.split('=');
      seen.push(await watched(page, () => page.locator(`input[name="${name}"][value="${value}"]`).last().click()));
    }
    return seen;
  } finally {
    await context.close();
  }
}

const WAKING = ['misspellings', 'no'] as const;
const SUBJECTS = [
  {
    path: '/checklist/',
    answers: ['note=none', 'same-industry=yes', 'met-in-person=no', 'photo=missing', 'thin-profile=yes', 'met-in-person=yes'],
  },
  { path: '/rules/misspellings/', answers: ['misspellings=yes', 'misspellings=no', 'misspellings=yes'] },
];
