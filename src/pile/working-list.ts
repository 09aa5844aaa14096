import { partOf, type Part } from './lane.ts';
import { sorted } from './order.ts';
import type { Card, Pile } from './pile.ts';

/**
 * What is decided and has to be done on LinkedIn, in the order of LinkedIn's own manager: newest first. A
 * card that became a connection, or to be asked or seen later, is not on it.
 */
export function workingList(pile: Pile, part: Part = 'invitations'): WorkingList {
  const cards = sorted(
    [...pile.cards.values()].filter((card) => partOf(card) === part && isToDo(card)),
    'newest',
  );
  return { cards, done: cards.filter(({ ticked }) => ticked !== undefined).length };
}

/** Decided, and something for the reader to do on LinkedIn. Nothing is to be done about a connection one keeps. */
export const isToDo = (card: Card): boolean =>
  !card.became && (card.decided?.as === 'decline' || (card.decided?.as === 'accept' && partOf(card) === 'invitations'));

export interface WorkingList {
  readonly cards: readonly Card[];
  readonly done: number;
}
