import type { Judge } from './judge.ts';
import type { Pile } from './pile.ts';
import { isUndone } from './steps.ts';

/** After this many decisions in a row against the verdicts, the page says so once. */
export const RUN = 5;

/**
 * How many of the newest single decisions went against a settled verdict without a break. Group decisions
 * and cards put off are passed over.
 */
export function runAgainst(pile: Pile, judge: Judge): number {
  let run = 0;
  for (const entry of pile.log.toReversed()) {
    if (entry.kind !== 'decide' || entry.group || isUndone(entry, pile.undone)) continue;
    const card = pile.cards.get(entry.who[0] ?? '');
    if (!card || entry.decision === null || entry.decision === 'later') continue;
    const { settled, verdict } = judge(card);
    if (!settled || verdict === entry.decision) return run;
    run += 1;
  }
  return run;
}
