import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { browserArgs, executable } from '../harness/browser.ts';
import { bundle } from '../harness/bundle.ts';
import { interleave } from '../harness/rounds.ts';
import { kB, median, table, times, type Report } from '../harness/table.ts';
import { largeExport } from '../import/export.ts';
import { rendererMemory } from '../import/memory.ts';

/** Reading a large export in a worker: against unpacking alone, and against the usual libraries. */
export async function importing(rounds: number): Promise<Report> {
  const { path, bytes } = largeExport(100);
  const scripts = {
    ours: await bundle(new URL('../../src/archive/worker.ts', import.meta.url)),
    contenders: await bundle(new URL('../import/contender-worker.ts', import.meta.url)),
  };
  const server = createServer(({ url = '' }, response) => {
    const script = Object.entries(scripts).find(([name]) => url === `/${name}.js`)?.[1];
    response
      .writeHead(200, { 'content-type': script ? 'text/javascript' : 'text/html' })
      .end(script ?? '<!doctype html><input type="file">');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo; // a TCP server's address is one
  let version = '';
  const runs = await interleave(SUBJECTS, rounds, async ({ script, contender }) => {
    const host = await chromium.launchServer({ executablePath: await executable(), args: browserArgs() });
    const browser = await chromium.connect(host.wsEndpoint());
    version = browser.version();
    try {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${port}/`);
      await page.setInputFiles('input', path);
      return await watched(host.process().pid ?? 0, page, `/${script}.js`, contender);
    } finally {
      await browser.close();
      await host.close();
    }
  });
  server.close();
  const of = (subject: (typeof SUBJECTS)[number], pick: (run: Run) => number): number => median((runs.get(subject) ?? []).map(pick));
  const [base] = SUBJECTS;
  const rows = SUBJECTS.map((subject) => [
    subject.says,
    (bytes / 1000 / of(subject, ({ ms }) => ms)).toFixed(0),
    times(
      of(subject, ({ ms }) => ms),
      of(base, ({ ms }) => ms),
    ),
    `+${of(subject, ({ memory }) => memory).toFixed(0)}`,
    times(
      of(subject, ({ memory }) => memory),
      of(base, ({ memory }) => memory),
    ),
    of(subject, ({ gap }) => gap).toFixed(0),
    of(subject, ({ rows }) => rows),
  ]);
  return {
    tables: [table([['what', 'MB/s', 'time', 'MiB over idle', 'memory', 'longest gap on the page, ms', 'rows read'], ...rows])],
    notes: [
      `${(bytes / 1e6).toFixed(0)} MB of messages and 30,000 connections in a zip, in a worker; memory is the renderer’s at its height. Against unpacking alone.`,
      `The worker of ours weighs ${kB(brotliCompressSync(scripts.ours).length)} kB brotli.`,
    ],
    browser: version,
  };
}

/** Runs one import in a page and watches the memory and the page's own gaps meanwhile. */
async function watched(browser: number, page: Page, script: string, contender: string): Promise<Run> {
  const idle = rendererMemory(browser);
  let height = idle;
  const watch = setInterval(() => (height = Math.max(height, rendererMemory(browser))), 25);
  try {
    const run = await page.evaluate(
      async ([script, contender]) => {
        const blob = document.querySelector('input')?.files?.[0];
        let [gap, last, done] = [0, performance.now(), false];
        const tick = (): void => {
          const now = performance.now();
          [gap, last] = [Math.max(gap, now - last), now];
          if (!done) setTimeout(tick);
        };
        tick();
        const start = performance.now();
        const worker = new Worker(script, { type: 'module' });
        const rows = await new Promise<number>((read, fail) => {
          worker.onmessage = ({ data }: MessageEvent<Answer>) => {
            if (data.kind === 'done') read(data.reading.report.files.reduce((sum, file) => sum + file.rows, 0));
            if (data.kind === 'failed') fail(new Error(data.detail));
          };
          worker.onerror = ({ message }) => fail(new Error(message));
          worker.postMessage({ contender, files: [{ name: 'export.zip', blob }] });
        });
        const ms = performance.now() - start;
        await new Promise((later) => setTimeout(later, 100));
        done = true;
        return { ms, gap, rows };
      },
      [script, contender] as const,
    );
    return { ...run, memory: height - idle };
  } finally {
    clearInterval(watch);
  }
}

const SUBJECTS = [
  { says: 'the browser’s inflater alone', script: 'contenders', contender: 'inflateOnly' },
  { says: 'ours: every row checked, joined and counted, CRC checked', script: 'ours', contender: '' },
  { says: 'fflate and papaparse: rows counted by person', script: 'contenders', contender: 'fflateAndPapaparse' },
] as const;

type Answer =
  | { readonly kind: 'done'; readonly reading: { readonly report: { readonly files: readonly { readonly rows: number }[] } } }
  | { readonly kind: 'failed'; readonly detail: string }
  | { readonly kind: 'progress' };

interface Run {
  readonly ms: number;
  /** MiB over idle. */
  readonly memory: number;
  /** The longest time, in milliseconds, in which the page could not act. */
  readonly gap: number;
  readonly rows: number;
}
