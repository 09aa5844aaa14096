import { fromCopy, isWhole, keepWhole, otherIsWhole, removeOthers } from './copy.ts';
import { isPart, ourCaches, OLD_PARTS, PAGES, scope, TRIES } from './names.ts';
import { notKept } from './not-kept.ts';
import { keepPage, keptPage, keptPart } from './pages.ts';
import { handOver, SHARE_TO, takeShared } from './shared.ts';

// The service worker. Whoever reads one page has that page kept; once somebody stays, the whole site is fetched, and from
// then on every page comes from the device. A new version is fetched whole beside the old one, checked file by file, and
// waits until a reader asks for it or has closed every page.
declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => event.waitUntil(install()));

self.addEventListener('activate', (event) => {
  event.waitUntil(
    removeForeign()
      .then(removeOthers)
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('message', (event) => {
  if (event.data === 'use the new version') event.waitUntil(self.skipWaiting());
  if (event.data === 'keep the whole site') event.waitUntil(keepAll());
  if (event.data === 'what was shared') handOver(event);
});

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(scope)) event.respondWith(answerTo(event));
  if (method === 'POST' && url === SHARE_TO) event.respondWith(takeShared(event));
});

async function install(): Promise<void> {
  if (await otherIsWhole()) {
    if (!(await keepWhole())) throw new Error('The new version could not be kept; the old one stays.');
    return;
  }
  // Every page still comes from the host, and so has the version of its parts.
  await self.skipWaiting();
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  await Promise.all(open.map(({ url }) => keepPage(bare(url)).catch(() => undefined)));
}

/** Begun once at a time, however many pages ask for it. */
let keeping: Promise<void> | undefined;
const keepAll = (): Promise<void> =>
  (keeping ??= keepWhole()
    .then(removeOthers)
    .finally(() => (keeping = undefined)));

/** What the device can answer, and the host if it cannot. */
async function answerTo(event: FetchEvent): Promise<Response> {
  const { request } = event;
  // No query changes a page: filters, searches and answers are read in the page itself.
  const url = bare(request.url);
  const kept = await fromCopy(url);
  if (kept) return kept;
  if (request.mode === 'navigate') return page(event, url);
  return (isPart(url) && (await keptPart(url))) || fetch(request);
}

async function page(event: FetchEvent, url: string): Promise<Response> {
  const whole = await isWhole();
  if (whole && (await fromCopy(`${url}/`))) return Response.redirect(`${url}/${new URL(event.request.url).search}`, 301);
  try {
    const answer = await fetch(event.request);
    if (!whole) event.waitUntil(keepPage(url, Promise.resolve(answer.clone())).catch(() => undefined));
    return answer;
  } catch {
    const lost = await fromCopy(`${scope}404.html`);
    if (lost) return new Response(lost.body, { status: 404, headers: lost.headers });
    return (await keptPage(url)) ?? notKept();
  }
}

/** Removes what an earlier kind of worker has left. */
async function removeForeign(): Promise<void> {
  const known = (name: string): boolean => name.startsWith('copy:') || [PAGES, OLD_PARTS, TRIES].includes(name);
  await Promise.all((await ourCaches()).filter((name) => !known(name)).map((name) => caches.delete(name)));
}

function bare(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
