import { read } from '#state/storage.ts';
import { onAnswers } from './intent.ts';

export { keepForOffline } from './Offline/keep.ts';
export { stays } from './Offline/stays.ts';

// What wakes a page once a reader has reached for anything on it, or has been here before: the second part of `wake.ts`.
const begun = performance.now();

/** Whether the search opens at a slash. */
export const hasSlash = (): boolean => !read('slash');

/** Answers a sign that came before this part had; those that come after are heard here. */
export function answer(event: Event): void {
  if (event.timeStamp < begun) hear(event);
}

let searching: Promise<typeof import('./Search/open.ts')> | undefined;

/** Fetches the search, once. */
export const search = (): Promise<typeof import('./Search/open.ts')> => (searching ??= fetchSearch());

async function fetchSearch(): Promise<typeof import('./Search/open.ts')> {
  // The small index sets out first. Of the full text only the part that fetches it comes along; whether it came, the search says.
  const index = fetch(`${import.meta.env.BASE_URL}search-index.json`);
  void Promise.allSettled([index, import('pagefind/pagefind.js')]);
  const part = await import('./Search/open.ts');
  part.search.load(index);
  return part;
}

const theme = document.querySelector<HTMLSelectElement>('.theme select');

/** Shows the page in the theme that is kept: also one that Back brings as it was before another was chosen. */
export function showTheme(): void {
  if (theme && theme.value + read('theme')) void import('#state/theme.ts').then((part) => part.showTheme(theme));
}

function hear({ type, target }: Event): void {
  if (!(target instanceof Element)) return; // the page itself is scrolled
  if (target.closest('.find')) search().catch(() => undefined); // it is said when the search is opened
  if (type === 'change' && theme && target === theme) void import('#state/theme.ts').then((part) => part.keepTheme(theme));
  const link = target.closest<HTMLElement>('[data-copy],.anchor');
  if (type === 'click' && link) copy(link);
}

for (const sign of ['pointerover', 'focusin', 'change', 'click']) addEventListener(sign, hear);

/** `data-copy` is an address within the site, which is made whole, or else the text itself; a heading's link is copied where it leads. */
function copy(link: HTMLElement): void {
  const wanted = link.dataset['copy'] ?? (link as HTMLAnchorElement).hash; // what has no text of its own is a heading's link
  const isAddress = /^[/#]/.test(wanted);
  const text = isAddress ? new URL(wanted, location.href).href : wanted;
  const copying = (async () => {
    // Safari allows either within the press and not a moment later: nothing is fetched before.
    if (isAddress && link.matches('button') && matchMedia('(pointer: coarse)').matches && 'share' in navigator)
      return navigator.share({ title: document.title, url: text });
    await navigator.clipboard.writeText(text);
    return true;
  })();
  copying.catch(() => undefined); // the part that says so is still on its way
  void import('./copy.ts').then((part) => part.sayCopied(link, text, isAddress, copying));
}

const tryIt = document.querySelector<HTMLElement>('[data-root="try"]');
if (tryIt) onAnswers(tryIt, () => void import('./TryIt/mount.tsx'));

const fired = document.querySelector<HTMLElement>('[data-fired]');
if (fired && read('has-pile')) void import('./RulePage/fired.ts').then((part) => part.showFired(fired));

addEventListener('pageshow', showTheme);
