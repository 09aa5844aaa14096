import type { Chosen } from './index-format.ts';
import { stretchesOf, type Stretch } from './marks.ts';

/** Loads Pagefind, so that the first search need not wait for it. */
export const loadFullText = async (): Promise<void> => (await pagefind()).init();

/** Searches the text of guidance and rules, and gives the passages page by page, the best first. */
export async function searchText(typed: string, chosen: Chosen): Promise<TextPage[]> {
  const filters = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value));
  const { results } = await (await pagefind()).search(typed, { filters });
  const pages = await Promise.all(results.slice(0, PAGES).map((result) => result.data()));
  return pages.map(({ url, meta, excerpt, sub_results: passages }) => ({
    url,
    title: meta['title'] ?? url,
    passages: (passages.length > 0 ? passages : [{ title: '', url, excerpt }]).slice(0, PASSAGES).map((passage) => ({
      url: passage.url,
      heading: passage.url.includes('#') ? passage.title : '',
      excerpt: stretchesOf(passage.excerpt),
    })),
  }));
}

function pagefind(): Promise<Pagefind> {
  loading ??= import('pagefind/pagefind.js').then(async (module) => {
    await module.options({ excerptLength: 24 });
    return module;
  });
  // After a failure the next search tries again.
  loading.catch(() => (loading = undefined));
  return loading;
}

const PAGES = 8;
const PASSAGES = 3;
let loading: Promise<Pagefind> | undefined;

type Pagefind = Pick<typeof import('pagefind/pagefind.js'), 'init' | 'options' | 'search'>;

/** A page whose text holds what is typed. */
export interface TextPage {
  readonly url: string;
  readonly title: string;
  readonly passages: readonly { readonly url: string; readonly heading: string; readonly excerpt: readonly Stretch[] }[];
}
