import { setAside } from './set-aside.ts';
import type { Tier, Verdict } from './rule.ts';

/**
 * The states a set of reasons can be in: which rows of the set-aside table apply (low bits), and what
 * stands by tier and side (one of eight, since a higher tier makes the lower ones irrelevant).
 */
const ROWS = setAside.length;
const LEVELS = ['none', 'lean-accept', 'lean-decline', 'lean-both', 'accept', 'decline', 'both', 'decisive'];

/** How many states there are; states are the numbers below it. */
export const STATES = LEVELS.length << ROWS;

/** Nothing stands and no row applies. */
export const START = 0;

/** The rows that apply in a state, as bits. */
export const rowsIn = (state: number): number => state & ((1 << ROWS) - 1);

/** The state in which these further rows apply and these further reasons stand. */
export function join(state: number, rows: number, reasons: number): number {
  const bits = (BITS[state >> ROWS] ?? 0) | reasons;
  return (levelOf(bits) << ROWS) | rowsIn(state) | rows;
}

/** A standing reason, as the bit of its tier and side. */
export function reasonBit(tier: Tier, says: 'accept' | 'decline'): number {
  if (tier === 'decisive') return DECISIVE;
  const side = says === 'accept' ? 1 : 2;
  return tier === 'strong' ? side << 2 : side;
}

/** The verdict in a state once nothing is open; `silence` is the verdict when nothing stands. */
export function verdictIn(state: number, silence: Verdict): Verdict {
  const level = state >> ROWS;
  return level === 0 ? silence : (VERDICT_OF[level] ?? silence);
}

const DECISIVE = 16;
/** The reason bits each level keeps; what a higher tier makes irrelevant is dropped. */
const BITS = [0, 1, 2, 3, 4, 8, 12, DECISIVE];
const VERDICT_OF: readonly (Verdict | undefined)[] = [
  undefined,
  'accept',
  'decline',
  'ask',
  'accept',
  'decline',
  'ask',
  'decline',
];

function levelOf(bits: number): number {
  if (bits & DECISIVE) return 7;
  const strong = (bits >> 2) & 3;
  return strong ? 3 + strong : bits & 3;
}
