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
  const entry = history.state as { fragment?: unknown } | null; // nothing else is put there, and a text or number has no fragment
  return typeof entry?.fragment === 'string' ? entry.fragment : undefined;
}
