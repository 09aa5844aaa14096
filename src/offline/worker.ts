import { PrecacheController } from 'workbox-precaching';
import { keepOldParts, oldPart } from './old-parts.ts';

// The service worker: one visit brings the whole site, and from then on every page comes from the device.
// A new version is fetched whole beside the old one, checked file by file, and waits until a reader asks
// for it or has closed every page.
declare const self: ServiceWorkerGlobalScope;

const copy = new PrecacheController({ plugins: [{ requestWillFetch: ({ request }) => Promise.resolve(politely(request)) }] });
copy.addToCacheList(self.__WB_MANIFEST);

self.addEventListener('install', (event) => event.waitUntil(install(event)));

self.addEventListener('activate', (event) => {
  event.waitUntil(
    keepOldParts(copy)
      .then(() => copy.activate(event))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('message', (event) => {
  if (event.data === 'use the new version') event.waitUntil(self.skipWaiting());
});

self.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request);
  if (answer) event.respondWith(answer);
});

/**
 * Fetches what the device does not have yet, a few files at once: the controller's own way, one after
 * another, takes over a minute where every answer takes half a second.
 */
async function install(event: ExtendableEvent): Promise<void> {
  const files = copy.getURLsToCacheKeys().entries();
  const fetchInTurn = async (): Promise<void> => {
    for (const [url, cacheKey] of files) {
      const integrity = copy.getIntegrityForCacheKey(cacheKey) ?? '';
      const request = new Request(url, { integrity, credentials: 'same-origin' });
      await Promise.all(copy.strategy.handleAll({ event, request, params: { cacheKey } }));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fetchInTurn));
}

/** What the device can answer; undefined leaves it to the network, whose 404 is then a 404. */
function answerTo(request: Request): Promise<Response> | Response | undefined {
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return undefined;
  const { search } = url;
  // A page is the same whatever is asked of it: filters, searches and answers are read in the page.
  url.search = url.hash = '';
  // A browser short of room may have taken the copy away.
  if (copy.getCacheKeyForURL(url.href)) return copy.matchPrecache(url.href).then((kept) => kept ?? fetch(request));
  if (request.mode === 'navigate') {
    const folder = `${url.href}/`;
    return copy.getCacheKeyForURL(folder) ? Response.redirect(folder + search, 301) : undefined;
  }
  return oldPart(request);
}

/**
 * What a reader is waiting for goes first. And the host is asked whether what the browser has is still
 * right: some hosts have a missing part remembered as missing, for as long as the part itself.
 */
const politely = (request: Request): Request => new Request(request, { priority: 'low', cache: 'no-cache' });

/** Over HTTP/1.1 a browser has six connections to a host: one stays free for the reader. Chromium itself allows three here. */
const AT_ONCE = 5;
