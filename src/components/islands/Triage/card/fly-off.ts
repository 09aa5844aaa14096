import type { Decision } from '#pile/index.ts';

/**
 * Shows where a decided card goes: the beginning of it, as a picture, leaves to its side. The card itself is gone
 * already, so nobody waits, and nothing of the picture can be pressed, read out or reached.
 *
 * @param away an empty element that lies over the card
 */
export function flyOff(card: HTMLElement | null, away: HTMLElement | null, decision: Decision): void {
  if (!card || !away || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const picture = card.cloneNode() as HTMLElement; // a copy is of the same kind
  picture.className = `card-away away-${decision}`;
  for (const part of [...card.children].slice(0, SHOWN)) picture.append(part.cloneNode(true));
  for (const one of [picture, ...picture.querySelectorAll('*')])
    for (const name of ['id', 'tabindex', 'aria-labelledby']) one.removeAttribute(name);
  away.replaceChildren(picture);
  setTimeout(() => picture.remove(), GONE);
}

/** Who it is, what they wrote, what is known, where the verdict stands. */
const SHOWN = 5;

/** In milliseconds: a little longer than the motion in `card.css`. */
const GONE = 250;
