import { read } from '#state/storage.ts';
import { onAnswers } from './intent.ts';
import { stays } from './Offline/stays.ts';

export { keepForOffline } from './Offline/keep.ts';

// The second part of `wake.ts`: what a page fetches once a reader has reached for anything on it, or has been here before.

/** Whether the search opens at a slash. */
export const hasSlash = (): boolean => !read('slash');

/**
 * Opens the search once it has come, and puts its link back in the place of the field that was there meanwhile.
 *
 * @param before what had the focus, and gets it back when the search is closed
 * @throws where it cannot be fetched
 */
export async function openSearch(find: HTMLElement, field: HTMLInputElement, before: HTMLElement): Promise<void> {
  const part = await search();
  field.replaceWith(find);
  before.focus();
  part.open(field.value);
}

let searching: Promise<typeof import('./Search/open.ts')> | undefined;
const search = (): Promise<typeof import('./Search/open.ts')> => (searching ??= fetchSearch());

async function fetchSearch(): Promise<typeof import('./Search/open.ts')> {
  // The small index is asked for first. Of the full text only the part that fetches it comes along; the search says whether the rest came.
  const index = fetch(`${import.meta.env.BASE_URL}search-index.json`);
  void Promise.allSettled([index, import('pagefind/pagefind.js')]);
  const part = await import('./Search/open.ts');
  part.search.load(index);
  return part;
}

const theme = document.querySelector<HTMLSelectElement>('.theme select');

/** Shows the page in the theme that is kept. Back can bring a page as it was before another theme was chosen. */
export function showTheme(): void {
  if (theme && theme.value + read('theme')) void import('#state/theme.ts').then((part) => part.showTheme(theme));
}

const tryIt = document.querySelector<HTMLElement>('[data-root="try"]');
const wakeTryIt = (): void => void import('./TryIt/mount.tsx');
if (tryIt) onAnswers(tryIt, wakeTryIt);

const answered = new WeakSet<Event>();

/** Answers an event once. `wake.ts` hands over an event from before this part had come; later ones are heard here. */
export function answer(event: Event): void {
  if (answered.has(event)) return;
  answered.add(event);
  const { type, target } = event;
  if (type === 'appinstalled') stays();
  if (!(target instanceof Element)) return; // the page itself is scrolled
  if (target.closest('.find')) search().catch(() => undefined); // it is said when the search is opened
  if (tryIt?.contains(target)) wakeTryIt();
  if (type === 'change' && theme && target === theme) void import('#state/theme.ts').then((part) => part.keepTheme(theme));
}

for (const sign of ['pointerover', 'pointerdown', 'focusin', 'change', 'click', 'appinstalled']) addEventListener(sign, answer);

if (document.querySelector('.contents')) void import('./contents.ts');

const fired = document.querySelector<HTMLElement>('[data-fired]');
if (fired && read('has-pile')) void import('./RulePage/fired.ts').then((part) => part.showFired(fired));

addEventListener('pageshow', showTheme);
