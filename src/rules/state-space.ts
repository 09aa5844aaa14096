import { setAside } from './set-aside.ts';
import { decidingTiers, type Tier, type Verdict } from './rule.ts';

/**
 * The states a set of reasons can be in: which rows of the set-aside table apply (a bit a row), and the
 * level of what stands. 0 is nothing; then come, tier by tier, reasons to accept, to decline, and both.
 * A higher tier makes the lower ones irrelevant.
 */
export const stateOf = (rows: number, level: number): number => rows * LEVELS + level;

/** How many sets of rows there are; each is a number below it. */
export const ROW_SETS = 1 << setAside.length;

const LEVELS = 10;

/** How many states there are; each is a number below it. */
export const STATES = ROW_SETS * LEVELS;

/** Follows a transition from a state: its rows replace the rows there, and its level joins the level there. */
export function follow(move: Transition, state: number): number {
  const to = move.charCodeAt(state / LEVELS);
  return to - (to % LEVELS) + join(state % LEVELS, to % LEVELS);
}

/** The level of one standing reason. */
export const levelFor = (tier: Tier, says: 'accept' | 'decline'): number => TIERS.indexOf(tier) * 3 + (says === 'accept' ? 1 : 2);

/** The level of all that stands at two levels. */
export function join(a: number, b: number): number {
  const below = belowTier(a);
  return below === belowTier(b) ? below + ((a - below) | (b - below)) : Math.max(a, b);
}

/** The verdict in a state once nothing is open; `silence` is the verdict when nothing stands. */
export function verdictIn(state: number, silence: Verdict): Verdict {
  const level = state % LEVELS;
  return VERDICTS[level - belowTier(level) - 1] ?? silence;
}

/** The last level below the tier of a level. */
const belowTier = (level: number): number => (level ? level - 1 - ((level - 1) % 3) : 0);

const TIERS: readonly Tier[] = [...decidingTiers].reverse();
const VERDICTS: readonly Verdict[] = ['accept', 'decline', 'ask'];

/**
 * For each set of rows: the rows that follow and the level that joins what stands, as one state. A character
 * each, so that a set of transitions has no repeats.
 */
export type Transition = string;
