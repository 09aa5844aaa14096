import type { Day } from '#archive/index.ts';
import type { Decision, Entry } from './entry.ts';
import { placeOf } from './lane.ts';
import { partOf, type Part } from './part.ts';
import type { Pile } from './pile.ts';
import { isUndone } from './steps.ts';

/** How far the reader is with one part of a pile, and, after twenty people, how long the rest will take at the same pace. */
export function progressOf(pile: Pile, part: Part, today: Day): PartProgress {
  const made: { as: Decision; at: number }[] = [];
  let own = 0;
  let total = 0;
  let waiting = 0;
  for (const card of pile.cards.values()) {
    const place = placeOf(card, today);
    if (partOf(card) !== part || place === 'connected') continue;
    total += 1;
    if (place === 'waiting') waiting += 1;
    if (card.decided) own += 1;
    // What a later export settled comes first: accepted on LinkedIn, or over without a decision.
    if (card.became) made.push({ as: 'accept', at: 0 });
    else if (card.decided) made.push(card.decided);
    else if (card.closed) made.push({ as: 'later', at: 0 });
  }
  const decided = made.sort((a, b) => a.at - b.at).map(({ as }) => as);
  const done = total - waiting;
  const minutes = pile.log.length > 0 && own >= ENOUGH ? minutesAtWork(pile) : undefined;
  return {
    total,
    done,
    decided,
    ...(minutes !== undefined && waiting > 0 ? { minutesLeft: Math.max(1, Math.round((minutes / own) * waiting)) } : {}),
  };
}

/** The time between steps that followed one another, pauses left out. */
function minutesAtWork(pile: Pile): number {
  const steps = pile.log.filter((entry: Entry) => entry.kind !== 'import' && !isUndone(entry, pile.undone));
  const gaps = steps.slice(1).map(({ at }, i) => at - (steps[i]?.at ?? at));
  return gaps.filter((gap) => gap > 0 && gap < PAUSE).reduce((sum, gap) => sum + gap, 0) / 60_000;
}

/** A pace is told after so many people. */
const ENOUGH = 20;

/** A gap between two steps that is longer than this, in milliseconds, is a pause. */
const PAUSE = 120_000;

export interface PartProgress {
  readonly total: number;
  /** No longer waiting. */
  readonly done: number;
  /** What was decided, in the order in which it was; whatever is over without a decision stands as put off. */
  readonly decided: readonly Decision[];
  readonly minutesLeft?: number;
}
