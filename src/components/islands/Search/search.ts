import { didYouMean, vocabularyOf } from './did-you-mean.ts';
import { loadFullText, searchText, type TextPage } from './full-text.ts';
import type { Chosen, FilterName, SearchIndex } from './index-format.ts';
import { prepare, rank, wordsAsked, type Answer, type SearchedPage } from './rank.ts';
import { createStore } from '#state/store.ts';
import { href } from '../address.ts';

/** The one search of a page: what is typed and chosen, and what was found so far. */
export const search = {
  get: (): SearchState => store.get(),
  subscribe: (listener: () => void): (() => void) => store.subscribe(listener),

  /** Begins to load what a search needs: the small index, which may be on its way already, then the full text. What is loading or loaded is not loaded again. */
  load(index?: Promise<Response>): void {
    if (store.get().index === undefined && !fetching) void loadIndex(index);
  },

  /** Answers at once from the index, and after a short pause from the text. */
  type(typed: string): void {
    set({ typed, all: false });
    answer();
  },

  choose(name: FilterName, value: string): void {
    set({ chosen: { ...store.get().chosen, [name]: value }, all: false });
    answer();
  },

  /** Takes over a query from elsewhere. */
  open(typed: string, chosen: Chosen): void {
    set({ typed, chosen, all: false });
    answer();
  },

  showAll(): void {
    set({ all: true });
  },

  /** After something could not be loaded. */
  retry(): void {
    if (store.get().index === undefined) void loadIndex();
    searchTextSoon(0);
  },
};

async function loadIndex(coming = fetch(href('/search-index.json'))): Promise<void> {
  fetching = true;
  set({ indexLoad: 'loading' });
  try {
    const response = await coming;
    if (!response.ok) throw new Error(`The index of the search: ${response.status}`);
    const index = (await response.json()) as SearchIndex; // our own file, checked by a test of the built site
    searched = prepare(index.pages);
    vocabulary = vocabularyOf(searched);
    set({ index, indexLoad: 'ready' });
  } catch {
    set({ indexLoad: 'failed' });
  }
  fetching = false;
  loadFullText().catch(() => set({ textLoad: 'failed' }));
  answer();
}

function answer(): void {
  const { typed, chosen } = store.get();
  const answers = rank(searched, typed, chosen);
  set({ answers, instead: didYouMean(typed, vocabulary) });
  searchTextSoon(PAUSE);
}

function searchTextSoon(pause: number): void {
  clearTimeout(waiting);
  const { typed, chosen, instead } = store.get();
  if (wordsAsked(typed).length === 0) return set({ text: [], textLoad: 'idle' });
  set({ textLoad: 'searching' });
  if (fetching) return; // on a slow line the full text would take the room of the small index, which answers first
  const current = (): boolean => typed === store.get().typed && chosen === store.get().chosen;
  waiting = setTimeout(() => {
    findInText(typed, chosen, instead).then(
      (text) => current() && set({ text, textLoad: 'ready' }),
      () => current() && set({ text: [], textLoad: 'failed' }),
    );
  }, pause);
}

/** Pagefind forgives no typos: when it finds nothing, what may be meant is tried. */
async function findInText(typed: string, chosen: Chosen, instead: string | undefined): Promise<TextPage[]> {
  const found = await searchText(typed, chosen);
  return found.length === 0 && instead !== undefined ? searchText(instead, chosen) : found;
}

function set(change: Partial<SearchState>): void {
  store.set({ ...store.get(), ...change });
}

const PAUSE = 120;
let searched: readonly SearchedPage[] = [];
let vocabulary: ReadonlyMap<string, number> = new Map();
let fetching = false;
let waiting: ReturnType<typeof setTimeout> | undefined;
const store = createStore<SearchState>({
  typed: '',
  chosen: {},
  all: false,
  index: undefined,
  indexLoad: 'loading',
  answers: [],
  instead: undefined,
  text: [],
  textLoad: 'idle',
});

export interface SearchState {
  readonly typed: string;
  readonly chosen: Chosen;
  /** Show every answer, not only the first few. */
  readonly all: boolean;
  readonly index: SearchIndex | undefined;
  readonly indexLoad: 'loading' | 'ready' | 'failed';
  /** At once, from the index. */
  readonly answers: readonly Answer[];
  /** What may be meant instead. */
  readonly instead: string | undefined;
  /** A little later, from Pagefind. Kept until the next arrives. */
  readonly text: readonly TextPage[];
  readonly textLoad: 'idle' | 'searching' | 'ready' | 'failed';
}
