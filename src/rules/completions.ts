import { openableFactIds, valueOf, type Answers } from './answers.ts';
import { groups, type Group } from './groups.ts';
import type { FactId } from './order.ts';
import type { InForce } from './policy.ts';
import type { Verdict } from './rule.ts';
import { follow, STATES, verdictIn, type Transition } from './state-space.ts';
import { forksOf, SILENT, transitionsOf } from './transitions.ts';

/**
 * Exactly the verdicts that some completion of the open facts can reach, ordered decline, ask, accept.
 *
 * Completions are not enumerated. Facts that share a condition form a group; each completion of a group
 * is a function on a small set of states (which set-aside rows apply, what stands by tier and side), and
 * the set of reachable states is folded over the groups.
 */
export function possibleVerdicts(answers: Answers, force: InForce): Verdict[] {
  let reached = new Set([START]);
  for (const { moves } of stepsFor(answers, force)) reached = spread(reached, moves, follow);
  const silence = silenceFor(answers, force);
  const found = [...reached].map((state) => verdictIn(state, silence));
  return VERDICTS.filter((verdict) => found.includes(verdict));
}

/**
 * The open facts that can still change the verdict, in table order: those for which some completion of
 * the others gives two of their values two verdicts.
 *
 * Follows pairs of states that differ in one fact only. Once all that is left to follow can stay silent,
 * a pair of different verdicts is enough.
 */
export function relevantFacts(answers: Answers, force: InForce): FactId[] {
  const silence = silenceFor(answers, force);
  const isParted = (pair: number): boolean => verdictIn(Math.floor(pair / STATES), silence) !== verdictIn(pair % STATES, silence);
  const steps = stepsFor(answers, force);
  const quietFrom = steps.findLastIndex(({ moves }) => !moves.includes(SILENT)) + 1;

  const relevant = new Set<FactId>();
  let reached = new Set([START]);
  steps.forEach(({ group, moves }, at) => {
    for (const fact of group.facts) {
      if (valueOf(answers, fact) !== undefined) continue;
      const forks = forksOf(group, fact, answers, force);
      let pairs = spread(reached, forks, ([left, right], state) => pairOf(follow(left, state), follow(right, state)));
      for (let next = at + 1; next <= steps.length && !relevant.has(fact); next++) {
        if (next >= quietFrom && [...pairs].some(isParted)) relevant.add(fact);
        else pairs = spread(pairs, steps[next]?.moves ?? [], followBoth);
      }
    }
    reached = spread(reached, moves, follow);
  });
  return openableFactIds.filter((id) => relevant.has(id));
}

/** The groups that are not sure to stay silent, and what each can do. */
function stepsFor(answers: Answers, force: InForce): Step[] {
  return groups
    .map((group) => ({ group, moves: transitionsOf(group, answers, force) }))
    .filter(({ moves }) => moves.length > 1 || moves[0] !== SILENT);
}

/** All that comes of applying every move to every state. */
function spread<Move>(states: ReadonlySet<number>, moves: readonly Move[], make: (move: Move, state: number) => number): Set<number> {
  const made = new Set<number>();
  for (const state of states) {
    for (const move of moves) made.add(make(move, state));
  }
  return made;
}

const followBoth = (move: Transition, pair: number): number => pairOf(follow(move, Math.floor(pair / STATES)), follow(move, pair % STATES));

/** Equal states stay equal whatever follows, so one pair stands for them all. */
const pairOf = (left: number, right: number): number => (left === right ? 0 : left * STATES + right);

/** A connection is kept when nothing speaks; an invitation follows the policy. */
const silenceFor = (answers: Answers, { silence }: InForce): Verdict => (valueOf(answers, 'connected') === 'yes' ? 'accept' : silence);

/** Nothing stands and no row applies. */
const START = 0;

const VERDICTS = ['decline', 'ask', 'accept'] as const satisfies readonly Verdict[];

interface Step {
  readonly group: Group;
  readonly moves: readonly Transition[];
}
