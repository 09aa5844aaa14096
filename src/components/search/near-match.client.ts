import { base } from '../islands/address.ts';
import { nearPages } from './near-pages.client.ts';

/**
 * On the page for unknown addresses: goes on to the page that was meant where only the `#` was written as `%23`,
 * offers the pages whose address is nearest to what was asked for, and the search.
 */
const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-known] a')];
const below = (path: string): string => (path.startsWith(`${base}/`) ? path.slice(base.length) : path);
const known = new Map(links.map((link) => [below(link.pathname), link]));
const { pages, exact, fragment } = nearPages(below(location.pathname), [...known.keys()]);

const near = pages.flatMap((path) => {
  const link = known.get(path)?.cloneNode(true);
  if (!(link instanceof HTMLAnchorElement)) return [];
  link.hash = fragment;
  return [link];
});

const [first] = near;
if (first && exact && fragment) location.replace(first.href);

const place = document.querySelector<HTMLElement>('#near-matches');
if (place && first) {
  for (const link of near) {
    const item = document.createElement('li');
    item.append(link);
    place.querySelector('ul')?.append(item);
  }
  place.hidden = false;
}

const ask = document.querySelector<HTMLFormElement>('[data-search]');
ask?.addEventListener('submit', (event) => {
  event.preventDefault();
  const field = ask.querySelector('input');
  location.assign(`${ask.dataset['search'] ?? ''}#q=${encodeURIComponent(field?.value ?? '')}`);
});
