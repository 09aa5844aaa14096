import { isConnected } from './lane.ts';
import { partOf, type Part } from './part.ts';
import { sorted } from './sort.ts';
import type { Card, Pile } from './pile.ts';

/**
 * The decisions that are to be carried out on LinkedIn, in the order of LinkedIn's own page: newest first, and those without a date as they
 * were pasted. Cards that became connections are left out. `rows` also has the people in between of whom nothing is to be done yet, so that
 * the list keeps step with the page.
 */
export function workingList(pile: Pile, part: Part = 'invitations'): ListInStep {
  const rows = sorted(
    [...pile.cards.values()].filter((card) => isIn(card, part)),
    'newest',
  );
  const cards = rows.filter(isToDo);
  const last = rows.findLastIndex(isToDo);
  return { cards, done: cards.filter(({ ticked }) => ticked !== undefined).length, rows: rows.slice(0, last + 1) };
}

/** How many things are left to do on LinkedIn with one part of a pile. */
export function leftToDo(pile: Pile, part: Part): number {
  let left = 0;
  for (const card of pile.cards.values()) if (card.ticked === undefined && isToDo(card) && isIn(card, part)) left += 1;
  return left;
}

const isIn = (card: Card, part: Part): boolean => partOf(card) === part && !card.became && !card.closed && !isConnected(card);

/** Decided, and something for the reader to do on LinkedIn. Nothing is to be done about a connection one keeps. */
export const isToDo = (card: Card): boolean =>
  !card.became && !card.closed && (card.decided?.as === 'decline' || (card.decided?.as === 'accept' && partOf(card) === 'invitations'));

export interface ListInStep {
  readonly cards: readonly Card[];
  readonly done: number;
  /** The cards, with those between them of whom nothing is to be done yet. */
  readonly rows: readonly Card[];
}
