import { isPart, OLD_PARTS, PAGES } from './names.ts';

// Until the whole site is kept, each page that a reader opens is kept alone, with the scripts it begins with.

/** Keeps a page that has been loaded; the browser mostly has it still, and hands it over without asking the host. */
export async function keepPage(url: string, loaded = fetch(url, FROM_BROWSER)): Promise<void> {
  const page = await loaded;
  if (!page.ok || !/^text\/html/.test(page.headers.get('Content-Type') ?? '')) return;
  const cache = await caches.open(PAGES);
  const html = await page.clone().text();
  await cache.put(url, page);
  await Promise.all([...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, src = '']) => keepScript(cache, new URL(src, url))));
}

/** Keeps a script, what it imports, and the part that answers the first touch. */
async function keepScript(cache: Cache, url: URL): Promise<void> {
  if (!isPart(url.href) || (await cache.match(url))) return;
  const script = await fetch(url, FROM_BROWSER);
  const code = await script.clone().text();
  if (!script.ok) return;
  await cache.put(url, script);
  await Promise.all(
    [...code.matchAll(/(?:from|import)\s*["'`](\.[^"'`]+)|import\(["'`](\.\/first-touch\.[^"'`]+)/g)].map(([, path = '', late = path]) =>
      keepScript(cache, new URL(late, url)),
    ),
  );
}

/** A page that was kept by itself. */
export const keptPage = async (url: string): Promise<Response | undefined> => (await caches.open(PAGES)).match(url, { ignoreVary: true });

/** The pages that are kept by themselves, each with its title as HTML. */
export async function keptPages(): Promise<{ url: string; title: string }[]> {
  const cache = await caches.open(PAGES);
  const urls = (await cache.keys()).map(({ url }) => url).filter((url) => !isPart(url));
  return Promise.all(
    urls.map(async (url) => ({ url, title: /<title>(.*?)<\/title>/.exec((await (await cache.match(url))?.text()) ?? '')?.[1] ?? url })),
  );
}

/** A part that is kept besides the whole: of a page that was opened, or of an earlier version. */
export async function keptPart(url: string): Promise<Response | undefined> {
  for (const name of [OLD_PARTS, PAGES]) {
    const part = await (await caches.open(name)).match(url, { ignoreVary: true });
    if (part) return part;
  }
  return undefined;
}

const FROM_BROWSER: RequestInit = { cache: 'force-cache', credentials: 'same-origin' };
