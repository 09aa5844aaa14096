import type { Day } from '#archive/index.ts';
import { suggestionFor } from './answers.ts';
import { placeOf } from './lane.ts';
import type { Evaluation } from '#rules/index.ts';
import type { Judge } from './judge.ts';
import { partOf } from './part.ts';
import type { Card, Pile } from './pile.ts';

/** What a reader can tell of many people in one pass, by name, headline and number of shared connections. */
export const columnFacts = ['met-in-person', 'in-address-book', 'same-workplace', 'same-industry', 'many-shared-connections'] as const;

/**
 * The questions that can be ticked in one pass, and the people to tick them for: every undecided invitation whose verdict one of them can
 * still change. Those with a hint in the files come first. A question is offered only where there is something to tell by (a headline, a
 * number of shared connections), or where the reader asks for it.
 */
export function columnsOf(pile: Pile, today: Day, judge: Judge, { also = new Set(), extra = [] }: Pass = {}): Columns {
  const asked: Asked[] = [];
  for (const card of pile.cards.values()) {
    if (partOf(card) !== 'invitations' || placeOf(card, today) !== 'waiting') continue;
    const open = openColumns(card, judge(card));
    if (open.length > 0 || also.has(card.person.id)) asked.push({ card, open });
  }
  const waiting = asked.map(({ card }) => card);
  const open = zeros();
  const hinted = zeros();
  for (const one of asked) {
    for (const fact of one.open) {
      open[fact] += 1;
      if (hints(one.card, fact)) hinted[fact] += 1;
    }
  }
  const columns = columnFacts.map((fact) => ({
    fact,
    open: open[fact],
    hinted: hinted[fact],
    offered: extra.includes(fact) || TELLS_BY[fact](waiting),
  }));
  const offered = new Set(columns.filter((column) => column.offered).map(({ fact }) => fact));
  const cards = asked.filter(({ card, open }) => also.has(card.person.id) || open.some((fact) => offered.has(fact)));
  return { cards: hintedFirst(cards.map(({ card }) => card)), columns };
}

function openColumns({ own }: Card, evaluation: Evaluation): readonly ColumnFact[] {
  const missing = missingColumns.get(evaluation) ?? columnFacts.filter((fact) => evaluation.missing.includes(fact));
  missingColumns.set(evaluation, missing);
  return missing.some((fact) => own[fact] !== undefined) ? missing.filter((fact) => own[fact] === undefined) : missing;
}

/** Thousands of cards share a few dozen evaluations. */
const missingColumns = new WeakMap<Evaluation, readonly ColumnFact[]>();

const hints = (card: Card, fact: ColumnFact): boolean => card.person.suggestions.length > 0 && suggestionFor(card, fact) !== undefined;

function hintedFirst(cards: readonly Card[]): readonly Card[] {
  const count = (card: Card): number => (card.person.suggestions.length === 0 ? 0 : columnFacts.filter((fact) => hints(card, fact)).length);
  const counts = new Map(cards.map((card) => [card, count(card)]));
  return cards.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}

const zeros = (): Record<ColumnFact, number> => ({
  'met-in-person': 0,
  'in-address-book': 0,
  'same-workplace': 0,
  'same-industry': 0,
  'many-shared-connections': 0,
});

const always = (): boolean => true;

/** To remember a meeting, dealings or a colleague, a name is enough. */
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

/** Somebody who waits, and what can be told of them in a pass. */
interface Asked {
  readonly card: Card;
  readonly open: readonly ColumnFact[];
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
