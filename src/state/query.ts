/**
 * What is searched for, in the address of the search page: `#q=no+note&kind=rule`. A fragment is not sent
 * to any server. What a link brings as `?q=` is read once and moved there. Undefined when the fragment is an anchor, which has no `=`.
 */
export function readQuery(): Record<string, string> | undefined {
  const sent = new URLSearchParams(location.search);
  if (sent.has('q')) {
    history.replaceState(null, '', `${location.pathname}#${sent}`);
    return Object.fromEntries(sent);
  }
  const fragment = location.hash.slice(1);
  return fragment && !fragment.includes('=') ? undefined : Object.fromEntries(new URLSearchParams(fragment));
}

/** Puts what is searched for into the address, in place of what was there: one entry for Back. */
export function writeQuery(query: Readonly<Record<string, string>>): void {
  history.replaceState(null, '', location.pathname + queryFragment(query));
}

/** The same text as a fragment for a link, with its `#`; empty for an empty query. */
export function queryFragment(query: Readonly<Record<string, string>>): string {
  const filled = new URLSearchParams(Object.entries(query).filter(([, value]) => value)).toString();
  return filled && `#${filled}`;
}

/** Calls back when the address changes without a new page: an edited fragment, or Back to another. */
export function onQueryChange(listener: () => void): void {
  addEventListener('hashchange', listener);
}
