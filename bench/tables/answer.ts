import type { Browser, Page } from 'playwright-core';
import { CPU, launch, phone, throttle } from '../harness/browser.ts';
import { ourSite } from '../harness/ours.ts';
import { interleave } from '../harness/rounds.ts';
import { serve } from '../harness/serve.ts';
import { median, table, times, type Report } from '../harness/table.ts';
import { watched, type Watched } from '../harness/watch.ts';

/**
 * From a click on an answer to the paint that shows the verdict, as the browser's own event timing sees it, beside a
 * bare page that paints one line after the same click.
 */
export async function answer(rounds: number): Promise<Report> {
  const server = await serve(await ourSite());
  const browser = await launch();
  try {
    const runs = await interleave(SUBJECTS, rounds, (subject) => clicks(browser, server.origin, subject));
    const rows = [...runs].map(([{ name }, rounds]) => {
      const all = rounds.flat().map(({ paint }) => paint);
      const first = median(rounds.map(([one]) => one?.paint ?? NaN));
      return { name, all, first, middle: median(all), worst: Math.max(...all), task: Math.max(...rounds.flat().map(({ task }) => task)) };
    });
    const bare = rows.find(({ name }) => name === BARE.name);
    const beside = (value: number, baseline: number | undefined): string => `${value.toFixed(0)} (${times(value, baseline ?? 0)})`;
    return {
      tables: [
        table([
          ['page', 'answers', 'first ms', 'median ms', 'worst ms', 'longest task ms'],
          ...rows.map(({ name, all, first, middle, worst, task }) => [
            name,
            all.length,
            beside(first, bare?.first),
            beside(middle, bare?.middle),
            beside(worst, bare?.worst),
            task.toFixed(0),
          ]),
        ]),
      ],
      notes: [
        `CPU ${CPU}×, everything loaded. In brackets: how many times the bare page, which puts one line in place of another. Event timing counts in steps of 8 ms, and nothing below 16 ms; tasks below 50 ms count as 0.`,
      ],
      browser: browser.version(),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function clicks(browser: Browser, origin: string, { name, open, answers }: Subject): Promise<Watched[]> {
  const context = await phone(browser);
  try {
    const page = await context.newPage();
    await open(page, origin + name);
    await throttle(page);
    const seen: Watched[] = [];
    for (const one of answers) {
      const [fact = '', value = ''] = one.split('=');
      seen.push(await watched(page, () => page.locator(`input[name="${fact}"][value="${value}"]`).last().click()));
    }
    return seen;
  } finally {
    await context.close();
  }
}

/** Opens a page of ours and wakes it: what the first touch loads is no part of the answer. */
async function openOurs(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  const all = page.getByRole('link', { name: 'All questions' });
  if (await all.isVisible()) await all.click();
  await page.locator('input[value="unknown"]').last().check();
  await page.waitForLoadState('networkidle');
}

const ANSWERS = ['note=none', 'same-industry=yes', 'met-in-person=no', 'photo=missing', 'thin-profile=yes', 'met-in-person=yes'];
const BARE: Subject = {
  name: 'a bare page',
  open: (page) =>
    page.setContent(`<!doctype html><meta name="viewport" content="width=device-width"><p id="line">Nothing yet</p>
      ${ANSWERS.map((one) => `<label><input type="radio" name="${one.split('=')[0]}" value="${one.split('=')[1]}">${one}</label>`).join('')}
      <script>onchange = ({ target }) => { line.textContent = target.name + ': ' + target.value; }</script>`),
  answers: ANSWERS,
};
const SUBJECTS: readonly Subject[] = [
  BARE,
  { name: '/checklist/', open: openOurs, answers: ANSWERS },
  { name: '/guide/when-to-decline/', open: openOurs, answers: ['note=none', 'thin-profile=yes', 'sends-spam=yes', 'note=personal'] },
];

interface Subject {
  /** For a page of ours, its path. */
  readonly name: string;
  readonly open: (page: Page, address: string) => Promise<void>;
  readonly answers: readonly string[];
}
