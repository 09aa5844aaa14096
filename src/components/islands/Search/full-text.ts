import type { Chosen } from './index-format.ts';
import { stretchesOf, type Stretch } from './marks.ts';
import { likeness, wordsIn } from './match.ts';
import { wordsAsked } from './rank.ts';
import { href } from '../address.ts';

/** Loads Pagefind, so that the first search need not wait for it. */
export const loadFullText = async (): Promise<void> => void (await pagefind());

/** Searches the text of guidance and rules, and gives the passages page by page, the best first. */
export async function searchText(typed: string, chosen: Chosen): Promise<TextPage[]> {
  const filters = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value));
  const { search } = await pagefind();
  const asked = wordsForText(typed);
  const pages = await search(asked.join(' '), { filters })
    .then(({ results }) => Promise.all(results.slice(0, PAGES).map((result) => result.data())))
    .catch((error: unknown) => {
      startAnew(); // one that lacks a part of itself does not recover
      throw error;
    });
  return pages
    .map(({ url, meta, excerpt, sub_results: passages }) => ({
      url,
      title: meta['title'] ?? url,
      passages: (passages.length > 0 ? passages : [{ title: '', url, excerpt }])
        .map((passage) => ({
          url: passage.url,
          heading: passage.url.includes('#') ? passage.title : '',
          excerpt: stretchesOf(passage.excerpt),
        }))
        .filter((passage) => holds(passage, asked))
        .slice(0, PASSAGES),
    }))
    .filter(({ passages }) => passages.length > 0);
}

/** What to look for in the text: without “no”, “not” and all words of one or two letters, which stand everywhere, unless there are no others. */
function wordsForText(typed: string): readonly string[] {
  const asked = wordsAsked(typed);
  const telling = asked.filter((word) => word.length > 2 && word !== 'not');
  return telling.length > 0 ? telling : asked;
}

/** Whether a passage holds a word that was asked for, or one much like it: Pagefind also gives words that only begin alike. */
function holds({ heading, excerpt }: Passage, asked: readonly string[]): boolean {
  const marked = excerpt.filter((part) => part.marked).flatMap(({ text }) => wordsIn(text));
  return [...marked, ...wordsIn(heading)].some((word) => asked.some((one) => likeness(one, word) > 0));
}

function pagefind(): Promise<Pagefind> {
  loading ??= (failed ? importAgain() : import('pagefind/pagefind.js')).then(async (module) => {
    await module.options({ excerptLength: 24 });
    await module.init();
    return module;
  });
  loading.catch(startAnew);
  return loading;
}

function startAnew(): void {
  failed = true;
  loading = undefined;
}

/**
 * Browsers remember that a module could not be loaded. So after a failure it goes by a second address, and
 * is asked for only once it is within reach.
 */
async function importAgain(): Promise<Pagefind> {
  const { ok } = await fetch(href('/pagefind/pagefind.js'));
  if (!ok) throw new Error('The full text is not there.');
  return import('pagefind/pagefind.js?again');
}

const PAGES = 8;
const PASSAGES = 3;
let loading: Promise<Pagefind> | undefined;
let failed = false;

type Pagefind = Pick<typeof import('pagefind/pagefind.js'), 'init' | 'options' | 'search'>;

/** A page whose text holds what is typed. */
export interface TextPage {
  readonly url: string;
  readonly title: string;
  readonly passages: readonly Passage[];
}

interface Passage {
  readonly url: string;
  readonly heading: string;
  readonly excerpt: readonly Stretch[];
}
