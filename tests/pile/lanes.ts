import { laneOf, partOf, type Card, type Judge, type Part, type Pile } from '#pile/index.ts';

/** Every lane with its cards, in the pile's order, for one part of a pile. */
export function lanesOf(pile: Pile, part: Part, judge: Judge, today: string): Readonly<Record<ReturnType<typeof laneOf>, readonly Card[]>> {
  const found: Record<ReturnType<typeof laneOf>, Card[]> = {
    accept: [],
    decline: [],
    ask: [],
    open: [],
    later: [],
    done: [],
    connected: [],
  };
  for (const card of pile.cards.values()) if (partOf(card) === part) found[laneOf(card, judge, today)].push(card);
  return found;
}
