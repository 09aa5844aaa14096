import { clear, copies, copyName, note, OLD_PARTS, PAGES, scope } from './names.ts';
import { lastTry, noteFailure, noteSuccess, type Why } from './tries.ts';

declare const self: ServiceWorkerGlobalScope & {
  /** The SHA-256 of `offline.json`, which the build puts here. */
  readonly __OFFLINE_LIST: string;
};

const LIST = self.__OFFLINE_LIST;
const ours = copyName(LIST.slice(0, 12));

/** What the copy has at an address; undefined as long as it is not whole. */
export async function fromCopy(url: string): Promise<Response | undefined> {
  return (await isWhole()) ? (await caches.open(ours)).match(url, ANY) : undefined;
}

/** Whether the whole of this version is on the device. */
export const isWhole = (): Promise<boolean> => has(ours, 'whole');

/** Whether the whole of another version is. */
export async function otherIsWhole(): Promise<boolean> {
  const others = (await copies()).filter((one) => one !== ours);
  return (await Promise.all(others.map((one) => has(one, 'whole')))).some(Boolean);
}

/**
 * Fetches whatever of this version is not on the device yet, a few files at once, and takes each only if it is as it
 * was built. What has come stays when the rest does not, and is not fetched a second time.
 *
 * @returns whether the copy is whole now. After a failure nothing is fetched for a day or longer, nor while the reader saves data.
 */
export async function keepWhole(): Promise<boolean> {
  if (await isWhole()) return true;
  const { connection } = self.navigator as { connection?: { saveData?: boolean } }; // Chromium's alone
  if (connection?.saveData || Date.now() < ((await lastTry())?.until ?? 0)) return false;
  let begun = false;
  try {
    const list = await checked('offline.json', LIST);
    begun = true;
    await fetchAll(list);
    await noteSuccess();
    return true;
  } catch (error) {
    const why: Why = error instanceof Changed ? 'changed' : error instanceof TypeError ? 'network' : 'room';
    // Whoever is offline has cost nobody anything.
    if (why === 'network' && !begun) return false;
    // What has come is of no use without the rest, and the rest has no room.
    if (why === 'room') await clear(ours);
    await noteFailure(why);
    return false;
  }
}

/** Removes other versions, once this one is whole; what pages that are open may still reach for is set aside. */
export async function removeOthers(): Promise<void> {
  if (!(await isWhole())) return;
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.length === 0) await caches.delete(OLD_PARTS);
  const here = await caches.open(ours);
  for (const other of (await copies()).filter((one) => one !== ours)) {
    if (open.length > 0) await setAside(await caches.open(other), here);
    await caches.delete(other);
  }
  await caches.delete(PAGES);
}

async function setAside(from: Cache, here: Cache): Promise<void> {
  const old = await caches.open(OLD_PARTS);
  for (const { url } of await from.keys()) {
    if (url.startsWith(note('')) || (await here.match(url, ANY))) continue;
    const file = await from.match(url, ANY);
    if (file) await old.put(url, file);
  }
}

async function fetchAll(list: Response): Promise<void> {
  const files = (await list.clone().json()) as [url: string, hash: string][]; // as it was built: its hash says so
  const others = await Promise.all((await copies()).filter((one) => one !== ours).map(listOf));
  const cache = await caches.open(ours);
  await cache.put(note('list'), list);
  const turns = files.values();
  let failed = false;
  const fetchInTurn = async (): Promise<void> => {
    for (const [path, hash] of turns) {
      if (failed) return;
      const url = new URL(path, scope).href;
      if (await cache.match(url, ANY)) continue;
      const same = others.find(({ hashes }) => hashes.get(path) === hash);
      await cache.put(url, (await same?.cache.match(url, ANY)) ?? (await checked(path, hash)));
    }
  };
  // Also after a failure, wait for the fetches under way: they would take the room that the note about it needs.
  const ends = await Promise.allSettled(
    Array.from({ length: AT_ONCE }, () =>
      fetchInTurn().catch((error: unknown) => {
        failed = true;
        throw error;
      }),
    ),
  );
  const failure = ends.find((end) => end.status === 'rejected');
  if (failure) throw failure.reason;
  await cache.put(note('whole'), new Response());
}

/**
 * A file as it was built.
 *
 * @throws Changed when it is another, TypeError when it does not come.
 */
async function checked(path: string, hash: string): Promise<Response> {
  const request = new Request(new URL(path, scope), {
    credentials: 'same-origin',
    // What a reader is waiting for goes first.
    priority: 'low',
    // The host is asked whether what the browser has is still right: some have a missing part remembered as missing.
    cache: 'no-cache',
  });
  const answer = await fetch(request);
  const body = await answer.arrayBuffer();
  const found = btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', body))));
  if (found !== hash) throw new Changed(path);
  const headers = new Headers(answer.headers);
  // It is unpacked already.
  for (const header of ['content-encoding', 'content-length']) headers.delete(header);
  return new Response(body, { headers });
}

/** A copy with the hashes of what is to be in it. */
async function listOf(name: string): Promise<{ cache: Cache; hashes: Map<string, string> }> {
  const cache = await caches.open(name);
  const list = await cache.match(note('list'));
  return { cache, hashes: new Map(list && ((await list.json()) as [string, string][])) }; // written above
}

const has = async (cache: string, what: string): Promise<boolean> =>
  (await caches.has(cache)) && (await (await caches.open(cache)).match(note(what))) !== undefined;

/** A host may say that an answer depends on what was asked for; ours never do. */
const ANY = { ignoreVary: true };

/** Over HTTP/1.1 a browser has six connections to a host: one stays free for the reader. */
const AT_ONCE = 5;

/** A file that is not as it was built: the host is being changed, or something on the way touches it. */
class Changed extends Error {}
