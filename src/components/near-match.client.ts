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

/** Levenshtein's distance: how many letters to add, drop or change. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

export {};
