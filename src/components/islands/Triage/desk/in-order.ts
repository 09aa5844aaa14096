import { partOf, sorted, type Card, type Order, type Part, type Pile } from '#pile/index.ts';

/** The people of a part in an order; kept while the pile is the same, since the list and the card both go by it. */
export function inOrder({ cards }: Pile, part: Part, order: Order): readonly Card[] {
  const key = `${part} ${order}`;
  const kept = orders.get(cards)?.get(key);
  if (kept) return kept;
  const made = sorted(
    [...cards.values()].filter((card) => partOf(card) === part),
    order,
  );
  orders.set(cards, (orders.get(cards) ?? new Map<string, readonly Card[]>()).set(key, made));
  return made;
}

const orders = new WeakMap<Pile['cards'], Map<string, readonly Card[]>>();
