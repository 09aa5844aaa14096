import { distance } from './islands/distance.ts';

/** On the page for unknown addresses: offers the pages whose address is nearest to what was asked for, and the search. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-known] a')];
const place = document.querySelector<HTMLElement>('#near-matches');
const wanted = lastPart(location.pathname);

const near = links
  .map((link) => ({ link, far: distance(wanted, lastPart(new URL(link.href).pathname)) }))
  .filter(({ far }) => far <= Math.max(2, wanted.length / 2))
  .sort((a, b) => a.far - b.far)
  .slice(0, 3);

if (place && wanted && near.length > 0) {
  const list = place.querySelector('ul');
  for (const { link } of near) {
    const item = document.createElement('li');
    item.append(link.cloneNode(true));
    list?.append(item);
  }
  place.hidden = false;
}

const ask = document.querySelector<HTMLFormElement>('[data-search]');
ask?.addEventListener('submit', (event) => {
  event.preventDefault();
  const field = ask.querySelector('input');
  location.assign(`${ask.dataset['search'] ?? ''}#q=${encodeURIComponent(field?.value ?? '')}`);
});

function lastPart(path: string): string {
  return (
    path
      .split('/')
      .filter(Boolean)
      .at(-1)
      ?.toLowerCase()
      .replace(/\.\w+$/, '') ?? ''
  );
}
