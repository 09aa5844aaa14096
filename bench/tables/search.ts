import type { Browser, Page } from 'playwright-core';
import { CPU, launch, SLOW_4G, throttle } from '../harness/browser.ts';
import { ourSite } from '../harness/ours.ts';
import { interleave } from '../harness/rounds.ts';
import { serve, type Served } from '../harness/serve.ts';
import { starlightOf } from '../harness/starlight.ts';
import { kB, median, table, times, type Report } from '../harness/table.ts';

/**
 * What a first search takes, and a second one, on our site and on Starlight. The link is slowed at the server,
 * since workers search and emulation does not reach them.
 */
export async function search(rounds: number): Promise<Report> {
  const ours = await ourSite();
  const servers = { ours: await serve(ours), starlight: await serve(starlightOf(ours, 'small').dir) };
  const browser = await launch();
  try {
    const runs = await interleave(SUBJECTS, rounds, (subject) => ask(browser, servers[subject.site], subject));
    const base = runs.get(STARLIGHT) ?? [];
    const row = (subject: Subject, found: readonly Asked[]): string[] => {
      const cell = (pick: (asked: Asked) => number, show: (value: number) => string): string => {
        const [value, against] = [median(found.map(pick)), median(base.map(pick))];
        return subject === STARLIGHT ? show(value) : `${show(value)} (${times(value, against)})`;
      };
      const ms = (value: number): string => value.toFixed(0);
      return [
        subject.says,
        cell(({ bytes }) => bytes, kB),
        String(median(found.map(({ requests }) => requests))),
        cell(({ ready }) => ready, ms),
        cell(({ whole }) => whole, ms),
        cell(({ cold }) => cold, ms),
        cell(({ warm }) => warm, ms),
      ];
    };
    return {
      tables: [table([HEAD, ...[...runs].map(([subject, found]) => row(subject, found))])],
      notes: [
        `Without service workers, whose copy would have it all here. Slow 4G, CPU ${CPU}×, 60 ms a key; “${WORDS[0]}”, then “${WORDS[1]}”. In brackets: against Starlight.`,
        'Bytes and requests: what the search loads for its first results, also before it is opened; the row of the small index leaves out Pagefind, which loads beside it.',
        'From the last key until the list last changes; 0 when it was right before. The first key is pressed when the search itself is there; ours takes keys before that.',
      ],
      browser: browser.version(),
    };
  } finally {
    await browser.close();
    await Promise.all(Object.values(servers).map((server) => server.close()));
  }
}

async function ask(browser: Browser, server: Served, { open, first, field, result, without }: Subject): Promise<Asked> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    server.slow(undefined);
    const from = server.log.length;
    await page.goto(`${server.origin}/rules/met-in-person/`, { waitUntil: 'networkidle' });
    await throttle(page);
    server.slow(SLOW_4G);
    const opened = server.log.length;
    const start = performance.now();
    await page.locator(open).locator('visible=true').first().click();
    await page.locator(first).locator('visible=true').first().waitFor();
    const ready = performance.now() - start;
    const input = page.locator(field).locator('visible=true').first();
    await input.focus();
    const whole = performance.now() - start;
    const cold = await type(page, WORDS[0], result);
    const sent = [
      ...server.log.slice(from, opened).filter(({ path }) => SEARCH.test(path)),
      ...server.log.slice(opened).filter(({ path }) => !without?.test(path)),
    ];
    await input.fill('');
    await page.waitForTimeout(1000);
    const warm = await type(page, WORDS[1], result);
    return { ready, whole, cold, warm, bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0), requests: sent.length };
  } finally {
    server.slow(undefined);
    await context.close();
  }
}

/** Types a word and says how long after the last key the list of results last changed. */
async function type(page: Page, word: string, result: string): Promise<number> {
  await page.evaluate(watch, result);
  await page.keyboard.type(word, { delay: 60 });
  return page.evaluate(() => (globalThis as unknown as { settled: Promise<number> }).settled); // `watch` has put it there
}

/** Runs in the page: times the list of results against the last key. */
function watch(result: string): void {
  const seen = { key: NaN, last: NaN, was: '' };
  const noteKey = (): void => {
    seen.key = performance.now();
  };
  addEventListener('input', noteKey, true);
  const settled = new Promise<number>((done) => {
    const look = (): void => {
      const now = performance.now();
      const is = [...document.querySelectorAll(result)].map((element) => element.textContent).join('\n');
      if (is && is !== seen.was) seen.last = now;
      seen.was = is;
      if (now - seen.last > 3000 && now - seen.key > 3000) {
        removeEventListener('input', noteKey, true);
        done(Math.max(0, seen.last - seen.key));
      } else requestAnimationFrame(look);
    };
    look();
  });
  Object.assign(globalThis, { settled });
}

const WORDS = ['photo', 'recruiter'] as const;
const SEARCH = /search|pagefind|ui-core/i;
const HEAD = ['results', 'kB', 'requests', 'from opening to a field, ms', 'to the search itself, ms', 'cold, ms', 'warm, ms'];
const STARLIGHT: Subject = {
  site: 'starlight',
  says: 'Starlight (Pagefind)',
  open: 'button[data-open-modal]',
  first: 'dialog input',
  field: 'dialog input',
  result: '.pagefind-ui__result',
};
const OURS = { site: 'ours', open: 'a[href="/search/"]', first: 'input.find,#search-field', field: '#search-field' } as const;
const SUBJECTS: readonly Subject[] = [
  { ...OURS, says: 'ours, from the small index', result: '.search-list[aria-label] li', without: /pagefind/ },
  { ...OURS, says: 'ours, from the full text (Pagefind)', result: '.search-text li' },
  STARLIGHT,
];

interface Subject {
  readonly site: 'ours' | 'starlight';
  readonly says: string;
  /** Selectors: what opens the search, the first field to type into, the field of the search itself, and one result. */
  readonly open: string;
  readonly first: string;
  readonly field: string;
  readonly result: string;
  /** What is loaded for other results. */
  readonly without?: RegExp;
}

interface Asked {
  /** Milliseconds from opening until one can type. */
  readonly ready: number;
  /** Milliseconds from opening until the search itself is there. */
  readonly whole: number;
  /** Milliseconds from the last key until the results last changed, for the first word and the second. */
  readonly cold: number;
  readonly warm: number;
  readonly bytes: number;
  readonly requests: number;
}
