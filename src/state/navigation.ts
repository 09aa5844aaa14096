/**
 * Takes answers out of the address, so that they stay out of history and screenshots, and returns them;
 * undefined when there are none. A fragment without `=` is an anchor and left alone. A reload finds the
 * answers again in the history entry.
 */
export function takeFragment(): string | undefined {
  const fragment = location.hash.slice(1);
  if (fragment.includes('=')) {
    history.replaceState({ fragment }, '', location.pathname + location.search);
    return fragment;
  }
  const entry: unknown = history.state;
  if (typeof entry !== 'object' || entry === null || !('fragment' in entry)) return undefined;
  return typeof entry.fragment === 'string' ? entry.fragment : undefined;
}

/** Forgets the answers that a link brought, so that a reload shows the reader's own. */
export function dropFragment(): void {
  history.replaceState(null, '', location.pathname + location.search);
}

/**
 * Whether this page was reached from another site, not from within or by reload. The referrer alone does not
 * tell: Firefox leaves it out where a policy keeps it from fetching a page ahead.
 */
export function arrivedFromOutside(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  const type = entry instanceof PerformanceNavigationTiming ? entry.type : 'navigate';
  const before = document.referrer || ('navigation' in window && navigation.activation?.from?.url) || '';
  return type === 'navigate' && !before.startsWith(location.origin);
}
