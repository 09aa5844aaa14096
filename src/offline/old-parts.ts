import type { PrecacheController } from 'workbox-precaching';

declare const self: ServiceWorkerGlobalScope;

/**
 * Sets aside what a new version is about to throw away, when pages of the old one are open: they may
 * still reach for their parts, whose names are in no later version. With no page open, nothing is needed.
 */
export async function keepOldParts(copy: PrecacheController): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.length === 0) {
    await caches.delete(name);
    return;
  }
  const [current, old] = await Promise.all([caches.open(copy.strategy.cacheName), caches.open(name)]);
  const wanted = new Set(copy.getURLsToCacheKeys().values());
  for (const request of await current.keys()) {
    if (wanted.has(request.url) || new URL(request.url).search) continue;
    const part = await current.match(request);
    if (part) await old.put(request, part);
  }
}

/**
 * A part of an earlier version, from the device if it is there and from the network if not; undefined when
 * the address is none of a part.
 */
export function oldPart(request: Request): Promise<Response> | undefined {
  const parts = ['_astro/', 'pagefind/'].map((folder) => self.registration.scope + folder);
  if (!parts.some((part) => request.url.startsWith(part))) return undefined;
  return caches
    .open(name)
    .then((old) => old.match(request))
    .then((part) => part ?? fetch(request));
}

const name = `old-parts-${self.registration.scope}`;
