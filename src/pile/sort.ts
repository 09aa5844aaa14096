import type { Card } from './pile.ts';

/** The ways to sort a lane. Nothing sorts, filters or groups by what a name might suggest. */
export const orders = ['newest', 'oldest', 'name', 'with-note'] as const;

/** Cards in an order; within equals, as they were. Whoever has no date comes last. */
export function sorted(cards: readonly Card[], order: Order): readonly Card[] {
  return cards.toSorted(COMPARE[order]);
}

const invited = ({ person }: Card): string => person.invitedOn ?? person.connectedOn ?? '';

const newest = (a: Card, b: Card): number => compare(invited(b), invited(a));

/** Compares days as plain text: a collator would cost a large pile a tenth of a second. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const COMPARE: Readonly<Record<Order, (a: Card, b: Card) => number>> = {
  newest,
  oldest: (a, b) => compare(invited(a) || '9', invited(b) || '9'),
  name: (a, b) => collator.compare(a.person.name, b.person.name),
  'with-note': (a, b) => Number(b.person.note !== undefined) - Number(a.person.note !== undefined) || newest(a, b),
};

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

export type Order = (typeof orders)[number];
