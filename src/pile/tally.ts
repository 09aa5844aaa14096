import type { Day } from '#archive/index.ts';
import { judgeOf } from './judge.ts';
import { laneOf } from './lane.ts';
import { partOf, type Part } from './part.ts';
import type { Pile } from './pile.ts';

/** The rows of the summary, in the order in which it shows them. */
export const fates = ['accept', 'ask', 'decline', 'open', 'became', 'closed'] as const;

/** Counts where a pile fell: what the reader decided and, for those who are undecided, the verdict so far. Everyone is counted once. */
export function tally(pile: Pile, part: Part, today: Day): Tally {
  const judge = judgeOf(pile, today);
  const rows = Object.fromEntries(fates.map((fate) => [fate, { decided: 0, verdict: 0 }])) as Record<Fate, Count>; // one a fate
  let against = 0;
  let total = 0;
  let done = 0;
  for (const card of pile.cards.values()) {
    const lane = laneOf(card, judge, today);
    if (partOf(card) !== part || lane === 'connected') continue;
    total += 1;
    if (card.ticked !== undefined || card.became || card.closed) done += 1;
    const as = card.decided?.as;
    const { verdict } = judge(card);
    if (card.became) rows.became.decided += 1;
    else if (card.closed) rows.closed.decided += 1;
    else if (as === 'accept' || as === 'decline' || as === 'ask') {
      rows[as].decided += 1;
      if (verdict !== 'undecided' && verdict !== as) against += 1;
    } else rows[lane === 'open' || verdict === 'undecided' ? 'open' : verdict].verdict += 1;
  }
  return { rows, total, done, against };
}

export type Fate = (typeof fates)[number];

interface Count {
  /** What the reader decided. */
  decided: number;
  /** Undecided; what the verdict is. */
  verdict: number;
}

export interface Tally {
  readonly rows: Readonly<Record<Fate, Readonly<{ decided: number; verdict: number }>>>;
  readonly total: number;
  /** Done on LinkedIn. */
  readonly done: number;
  /** Decided otherwise than the verdict says. */
  readonly against: number;
}
