/**
 * Whether the card can be seen: its name, which stays at the top of it, lies in the window and under nothing else.
 * A key or a second click may change only who is.
 */
export function isInView(name: HTMLElement | null): boolean {
  if (!name) return false;
  const { top, bottom, left, width } = name.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) return false;
  const there = document.elementFromPoint(left + Math.min(width, 40) / 2, (top + bottom) / 2);
  return there !== null && (name.contains(there) || there.contains(name));
}

/** Brings the card to the reader, with the focus on its name. */
export function bringIntoView(name: HTMLElement | null): void {
  name?.closest('.card')?.scrollIntoView({ block: 'start' });
  name?.focus({ preventScroll: true });
}
