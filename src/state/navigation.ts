import { isChecklist } from './link.ts';

/**
 * Takes answers out of the address, so that they stay out of history and screenshots, and returns them;
 * undefined when there are none. A fragment without a key of ours is an anchor or somebody else's, and left
 * alone. A reload finds the answers again in the history entry.
 */
export function takeFragment(): string | undefined {
  const fragment = location.hash.slice(1);
  if (isChecklist(fragment)) {
    keepFragment(fragment);
    return fragment;
  }
  const entry = history.state as { fragment?: unknown } | null; // nothing else is put there, and a text or number has no fragment
  return typeof entry?.fragment === 'string' ? entry.fragment : undefined;
}

/** Puts answers into the history entry in place of the address, for a reload of this tab. */
export function keepFragment(fragment: string): void {
  history.replaceState({ fragment }, '', location.pathname + location.search);
}
