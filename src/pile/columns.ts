import type { Day } from '#archive/index.ts';
import { suggestionFor } from './answers.ts';
import { placeOf } from './filters.ts';
import type { Judge } from './judge.ts';
import { partOf } from './part.ts';
import type { Card, Pile } from './pile.ts';

/** What a reader can tell of many people in one pass, by name, headline and number of shared connections. */
export const columnFacts = ['met-in-person', 'in-address-book', 'same-workplace', 'same-industry', 'many-shared-connections'] as const;

/**
 * The questions to tick in one pass, and of whom: of every undecided invitation about which one of them is open
 * and can change the verdict. Whoever the files hint at comes first, then the newest. A question is offered only
 * where there is something to tell by, a headline or the number of shared connections, or where the reader asks.
 */
export function columnsOf(pile: Pile, today: Day, judge: Judge, { also = new Set(), extra = [] }: Pass = {}): Columns {
  const open = new Map([...pile.cards.values()].map((card) => [card, openColumns(card, judge)]));
  const opens = (card: Card): readonly ColumnFact[] => open.get(card) ?? [];
  const waiting = [...pile.cards.values()].filter(
    (card) =>
      partOf(card) === 'invitations' && placeOf(card, judge, today) === 'waiting' && (also.has(card.person.id) || opens(card).length > 0),
  );
  const columns = columnFacts.map((fact) => ({
    fact,
    open: waiting.filter((card) => opens(card).includes(fact)).length,
    hinted: waiting.filter((card) => hints(card, fact) && opens(card).includes(fact)).length,
    offered: extra.includes(fact) || TELLS_BY[fact](waiting),
  }));
  const offered = new Set(columns.filter((column) => column.offered).map(({ fact }) => fact));
  const cards = waiting.filter((card) => also.has(card.person.id) || opens(card).some((fact) => offered.has(fact)));
  return { cards: hintedFirst(cards), columns };
}

const openColumns = (card: Card, judge: Judge): readonly ColumnFact[] => {
  const { missing } = judge(card);
  return columnFacts.filter((fact) => missing.includes(fact) && card.own[fact] === undefined);
};

const hints = (card: Card, fact: ColumnFact): boolean => suggestionFor(card, fact) !== undefined;

function hintedFirst(cards: readonly Card[]): readonly Card[] {
  const count = (card: Card): number => columnFacts.filter((fact) => hints(card, fact)).length;
  const counts = new Map(cards.map((card) => [card, count(card)]));
  return cards.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}

const always = (): boolean => true;

/** A name is enough to remember a meeting, dealings or a colleague by. */
const TELLS_BY: Readonly<Record<ColumnFact, (cards: readonly Card[]) => boolean>> = {
  'met-in-person': always,
  'in-address-book': always,
  'same-workplace': always,
  'same-industry': (cards) => cards.some(({ person }) => person.headline !== undefined),
  'many-shared-connections': (cards) => cards.some(({ person }) => person.mutual !== undefined),
};

/** What a reader has done in a pass. */
interface Pass {
  /** People of whom something is ticked already, who keep their place until the pass is over. */
  readonly also?: ReadonlySet<string>;
  /** Questions to offer in any case. */
  readonly extra?: readonly ColumnFact[];
}

type ColumnFact = (typeof columnFacts)[number];

export interface Column {
  readonly fact: ColumnFact;
  /** Of how many it is open. */
  readonly open: number;
  /** Of how many the files hint at it. */
  readonly hinted: number;
  /** Whether there is something to tell by. */
  readonly offered: boolean;
}

export interface Columns {
  readonly cards: readonly Card[];
  readonly columns: readonly Column[];
}
