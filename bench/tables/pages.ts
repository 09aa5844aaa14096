import type { Browser, Page } from 'playwright-core';
import { launch, phone, SLOW_4G } from '../harness/browser.ts';
import { load, type Load } from '../harness/load.ts';
import { ourSite } from '../harness/ours.ts';
import { interleave } from '../harness/rounds.ts';
import { serve, type Served } from '../harness/serve.ts';
import { starlightOf } from '../harness/starlight.ts';
import { kB, median, table, times, type Report } from '../harness/table.ts';

/** What opening a page takes, on our site and on a Starlight site with the same pages and text. */
export async function pages(rounds: number): Promise<Report> {
  const ours = await ourSite();
  const { notes, ...report } = await comparePages(ours, starlightOf(ours, 'small').dir, rounds, PAGES);
  return {
    ...report,
    notes: [
      ...notes,
      `On slow 4G the copy for reading offline is there ${(await secondsUntilKept(ours)).toFixed(0)} s after the page was opened.`,
    ],
  };
}

/** The same for any two built sites with the same paths. */
export async function comparePages(ours: string, starlight: string, rounds: number, list: readonly Route[]): Promise<Report> {
  const sites = { ours: await serve(ours), starlight: await serve(starlight) };
  const browser = await launch();
  try {
    const subjects = list.flatMap(({ page, next, against }) =>
      against ? [{ site: 'ours' as const, page, next, against }] : SITES.map((site) => ({ site, page, next, against: page })),
    );
    const runs = await interleave(subjects, rounds, ({ site, page, next }) =>
      visit(browser, sites[site].origin + page, sites[site].origin + next),
    );
    const found = new Map([...runs].map(([{ site, page }, visits]) => [site + page, middle(visits)]));
    const of = (site: string, page: string): Visit => found.get(site + page) ?? NOTHING;
    const rows = subjects.map(({ site, page, against }) => row(site, page, of(site, page), of('starlight', against)));
    const offline = await keptOffline(browser, sites.ours);
    return {
      tables: [table([HEAD, ...rows])],
      notes: [
        `Without service workers. After a first visit, ours fetches another ${kB(offline.bytes)} kB for reading offline, where the browser allows it; from then on the next page takes ${kB(offline.next)} kB from the server.`,
        `Slow 4G (562.5 ms, 1.44 Mbit/s), CPU 4×, 412 px, HTTP/2, brotli. In brackets: against Starlight’s page; our checklist against its reading page.`,
      ],
      browser: browser.version(),
    };
  } finally {
    await browser.close();
    await Promise.all(Object.values(sites).map((site) => site.close()));
  }
}

/** One page in a fresh profile, then a second one in the same. */
async function visit(browser: Browser, page: string, next: string): Promise<Visit> {
  const context = await phone(browser);
  try {
    return { cold: await load(context, page), next: await load(context, next) };
  } finally {
    await context.close();
  }
}

/** Seconds from opening a page on slow 4G until the whole site is on the device. */
async function secondsUntilKept(dir: string): Promise<number> {
  const server = await serve(dir);
  const browser = await launch();
  try {
    const page = await (await browser.newContext()).newPage();
    server.slow(SLOW_4G);
    const start = performance.now();
    await page.goto(server.origin + READING);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 300_000 });
    return (performance.now() - start) / 1000;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** What the service worker of a site fetches after the first page, and what the next page still takes after that; in bytes. */
async function keptOffline(browser: Browser, server: Served): Promise<{ bytes: number; next: number }> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const first = await sent(server, page, READING);
    const next = await sent(server, page, '/rules/thin-profile/');
    return { bytes: first - (await load(await phone(browser), server.origin + READING)).bytes, next };
  } finally {
    await context.close();
  }
}

/** The bytes a server sends from the opening of a page until nothing more comes. */
async function sent({ log, origin }: Served, page: Page, path: string): Promise<number> {
  log.length = 0;
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  for (let before = -1; before < log.length; await page.waitForTimeout(3000)) before = log.length;
  return log.reduce((sum, { bytes }) => sum + bytes, 0);
}

function row(site: string, page: string, { cold, next }: Visit, base: Visit): string[] {
  const against = (pick: (visit: Visit) => number): string => times(pick({ cold, next }), pick(base));
  return [
    site,
    page,
    `${kB(cold.bytes)} (${against((one) => one.cold.bytes)})`,
    String(cold.requests),
    `${cold.fcp.toFixed(0)} (${against((one) => one.cold.fcp)})`,
    `${cold.lcp.toFixed(0)} (${against((one) => one.cold.lcp)})`,
    cold.blocking.toFixed(0),
    cold.cls.toFixed(3),
    String(cold.nodes),
    `${kB(next.bytes)} (${against((one) => one.next.bytes)})`,
    String(next.requests),
  ];
}

function middle(visits: readonly Visit[]): Visit {
  const of = (pick: (visit: Visit) => Load): Load => {
    const number = (key: keyof Load): number => median(visits.map((visit) => pick(visit)[key]));
    return {
      ...{ bytes: number('bytes'), requests: number('requests'), nodes: number('nodes') },
      ...{ fcp: number('fcp'), lcp: number('lcp'), blocking: number('blocking'), cls: number('cls') },
    };
  };
  return { cold: of((visit) => visit.cold), next: of((visit) => visit.next) };
}

const SITES = ['ours', 'starlight'] as const;
const READING = '/rules/met-in-person/';
const PAGES: readonly Route[] = [
  { page: READING, next: '/rules/thin-profile/' },
  { page: '/guide/ask-first/', next: '/guide/when-to-accept/' },
  { page: '/checklist/', next: READING, against: READING },
];
const HEAD = ['site', 'page', 'kB', 'requests', 'FCP ms', 'LCP ms', 'blocking ms', 'shift', 'nodes', 'next page kB', 'next requests'];

const EMPTY: Load = { bytes: NaN, requests: NaN, nodes: NaN, fcp: NaN, lcp: NaN, blocking: NaN, cls: NaN };
const NOTHING: Visit = { cold: EMPTY, next: EMPTY };

/** A page, the one opened after it, and the page of Starlight it is held against when that is another. */
export interface Route {
  readonly page: string;
  readonly next: string;
  readonly against?: string;
}

interface Visit {
  readonly cold: Load;
  /** The second page, with what the first has put into the cache. */
  readonly next: Load;
}
