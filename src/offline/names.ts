declare const self: ServiceWorkerGlobalScope;

/** The address of the site, with a slash at its end. Another copy of the site on the same host has another. */
export const scope = self.registration.scope;

/** Every cache of ours ends in the scope, so that two sites on one host leave each other's alone. */
const name = (what: string): string => `${what}-${scope}`;

/** The whole of one version; the mark is that of its list. */
export const copyName = (mark: string): string => name(`copy:${mark}`);

/** Pages that were opened before the whole was kept. */
export const PAGES = name('pages');

/** Parts of an earlier version that pages still open may reach for. */
export const OLD_PARTS = name('old-parts');

/** What became of the last try to keep the whole. */
export const TRIES = name('tries');

/** The caches of this site, of every version. */
export const ourCaches = async (): Promise<string[]> => (await caches.keys()).filter((one) => one.endsWith(`-${scope}`));

/** Those of them that hold a version, whole or as far as it has come. */
export const copies = async (): Promise<string[]> => (await ourCaches()).filter((one) => one.startsWith('copy:'));

/**
 * Empties a cache and removes it. Browsers keep the files of a cache that is only removed for as long as anything holds it, and the room is
 * needed at once.
 */
export async function clear(cacheName: string): Promise<void> {
  const cache = await caches.open(cacheName);
  await Promise.all((await cache.keys()).map((file) => cache.delete(file, { ignoreVary: true })));
  await caches.delete(cacheName);
}

/** An address for what we note down beside the files themselves; nothing on the host is at it. */
export const note = (what: string): string => `${scope}sw.js?${what}`;

/** Whether an address is that of a part: a file whose name changes with its content. */
export const isPart = (url: string): boolean => ['_astro/', 'pagefind/'].some((folder) => url.startsWith(scope + folder));
