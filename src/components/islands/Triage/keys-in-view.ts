import { say } from './announce.ts';

/**
 * Keeps Enter and Space, and the arrows of radio buttons, from pressing what has the focus and was scrolled out of view:
 * the first press brings it into view, the second does it. Nobody is changed whom the reader does not see.
 */
export function keysInView(root: HTMLElement): () => void {
  const guard = (event: KeyboardEvent): void => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || !target.matches('button, [type=checkbox], [type=radio]')) return;
    if (key !== 'Enter' && key !== ' ' && !(target.matches('[type=radio]') && key.startsWith('Arrow'))) return;
    // A radio button may be drawn by the words beside it.
    const seen = target.closest('label') ?? target;
    if (isSeen(seen)) return;
    event.preventDefault();
    event.stopPropagation();
    seen.scrollIntoView({ block: 'center' });
    say('What has the focus is in view now. Press again.');
  };
  root.addEventListener('keydown', guard, true);
  return () => root.removeEventListener('keydown', guard, true);
}

/** Whether some of it lies in the window, under nothing else. */
function isSeen(one: HTMLElement): boolean {
  const { top, bottom, left, right } = one.getBoundingClientRect();
  const [from, to] = [Math.max(0, top), Math.min(innerHeight, bottom)];
  if (from >= to) return false;
  const there = document.elementFromPoint((left + right) / 2, (from + to) / 2);
  return there !== null && (one.contains(there) || there.contains(one));
}
