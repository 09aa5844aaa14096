import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { browserArgs, executable } from '../harness/browser.ts';
import { bundle, weigh } from '../harness/bundle.ts';
import { interleave } from '../harness/rounds.ts';
import { kB, median, table, times, type Report } from '../harness/table.ts';

/** Reading a paste of 8 MB as Chromium writes it, in the worker: against the browser's own parser on the page. */
export async function pasting(rounds: number): Promise<Report> {
  const script = await bundle(part('marked-worker'));
  const words = await bundle(part('words/list/en'));
  const html = pastedPage(BYTES / pastedPage(1).length);
  const server = createServer(({ url = '' }, response) => {
    if (url === '/worker.js') response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    else if (url === '/words.js') response.writeHead(200, { 'content-type': 'text/javascript' }).end(words);
    else if (url === '/paste') response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(html);
    else response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo; // a TCP server's address is one
  const browser = await chromium.launch({ executablePath: await executable(), args: browserArgs() });
  const version = browser.version();
  const runs = await interleave(SUBJECTS, rounds, async ({ inWorker }) => {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${String(port)}/`);
    const run = await page.evaluate(async (inWorker) => {
      const html = await (await fetch('/paste')).text();
      const at = '/words.js';
      const { en } = (await import(at)) as { en: unknown };
      let [gap, last, done] = [0, performance.now(), false];
      const tick = (): void => {
        const now = performance.now();
        [gap, last] = [Math.max(gap, now - last), now];
        if (!done) setTimeout(tick);
      };
      tick();
      const start = performance.now();
      let people = 0;
      if (inWorker) {
        const worker = new Worker('/worker.js', { type: 'module' });
        people = await new Promise<number>((read, fail) => {
          worker.onmessage = ({ data }: MessageEvent<{ people: unknown[] }>) => read(data.people.length);
          worker.onerror = ({ message }) => fail(new Error(message));
          worker.postMessage({ html, words: [en] });
        });
      } else people = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('[componentkey^="urn:li:invitation"]').length;
      const ms = performance.now() - start;
      await new Promise((later) => setTimeout(later, 100));
      done = true;
      return { ms, gap, people };
    }, inWorker);
    await page.close();
    return run;
  });
  await browser.close();
  server.close();
  const of = (subject: (typeof SUBJECTS)[number], pick: (run: Run) => number): number => median((runs.get(subject) ?? []).map(pick));
  const [base] = SUBJECTS;
  const rows = SUBJECTS.map((subject) => [
    subject.says,
    of(subject, ({ ms }) => ms).toFixed(0),
    times(
      of(subject, ({ ms }) => ms),
      of(base, ({ ms }) => ms),
    ),
    of(subject, ({ gap }) => gap).toFixed(0),
    of(subject, ({ people }) => people),
  ]);
  return {
    tables: [table([['what', 'ms', 'time', 'longest gap on the page, ms', 'cards'], ...rows])],
    notes: [
      `${(html.length / 1e6).toFixed(1)} MB of invented invitations with the styles that Chromium adds. Wanted: under 3 s, and no gap over 50 ms.`,
      `Brotli: ${kB(await weigh(part('marked-worker')))} kB read a list with LinkedIn’s marks, ${kB(await weigh(part('unmarked-worker')))} other HTML, ${kB(await weigh(part('text-worker')))} text; words come on top.`,
    ],
    browser: version,
  };
}

const part = (name: string): URL => new URL(`../../src/archive/paste/${name}.ts`, import.meta.url);

/** So many cards with a style on every element, as Chromium puts them on a clipboard. */
export function pastedPage(count: number): string {
  const style =
    ' style="color: rgb(0, 0, 0); font-family: &quot;Segoe UI&quot;; font-size: medium; font-weight: 400; letter-spacing: normal; white-space: normal;"';
  const card = (i: number): string => {
    const link = `https://www.linkedin.com/in/person-${String(i)}-demo/`;
    const parts = `<p${style}><a${style} href="${link}">Person ${String(i)}</a><span${style}> wants to connect</span></p><p${style}>Buyer | Coffee</p><p${style}>3 mutual connections</p><p${style}>Yesterday</p>`;
    return `<div${style} role="listitem" componentkey="urn:li:invitation:${String(i)}"><div${style}><a${style} href="${link}"><img${style} alt="Person ${String(i)}’s profile picture"></a><div${style}>${parts}</div></div></div>`;
  };
  return `<h1>Manage invitations</h1>${Array.from({ length: Math.floor(count) }, (_, i) => card(i)).join('')}`;
}

/** As much as is read of one paste. */
const BYTES = 7_900_000;

const SUBJECTS = [
  { says: 'the browser’s own parser, on the page; cards counted only', inWorker: false },
  { says: 'ours, in the worker: every card proved and read', inWorker: true },
] as const;

interface Run {
  readonly ms: number;
  readonly gap: number;
  readonly people: number;
}
