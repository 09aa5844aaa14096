import { partOf, type Part } from './lane.ts';
import { sorted } from './order.ts';
import type { Card, Pile } from './pile.ts';

/**
 * What is decided and has to be done on LinkedIn, in the order of LinkedIn's own manager: newest first. A
 * card that became a connection, or to be asked or seen later, is not on it.
 */
export function workingList(pile: Pile, part: Part = 'invitations'): WorkingList {
  const decided = [...pile.cards.values()].filter(
    (card) => partOf(card) === part && !card.became && (card.decided?.as === 'accept' || card.decided?.as === 'decline'),
  );
  // Nothing is to be done about a connection one keeps.
  const todo = part === 'connections' ? decided.filter(({ decided }) => decided?.as === 'decline') : decided;
  const cards = sorted(todo, 'newest');
  return { cards, done: cards.filter(({ ticked }) => ticked !== undefined).length };
}

export interface WorkingList {
  readonly cards: readonly Card[];
  readonly done: number;
}
