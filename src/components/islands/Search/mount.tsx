import { onQueryChange, readQuery, writeQuery } from '#state/query.ts';
import { root } from '../root.ts';
import { filterNames } from './index-format.ts';
import { drawSearch, search } from './open.ts';

// The page of the search: its query is in the address, so that it survives a reload, Back and a link.
function openQuery(): void {
  const query = readQuery();
  if (!query) return;
  const chosen = Object.fromEntries(filterNames.map((name) => [name, query[name] ?? '']));
  search.open((query['q'] ?? '').slice(0, 200), chosen);
}

search.load();
drawSearch(root('search'));
openQuery();
search.subscribe(() => {
  const { typed, chosen } = search.get();
  writeQuery({ q: typed, ...chosen });
});
onQueryChange(openQuery);
document.querySelector<HTMLInputElement>('#search-field')?.focus();
