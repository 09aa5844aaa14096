import { facts, openableFactIds, valueOf, type Answers, type FactId } from './facts.ts';
import type { InForce } from './policy.ts';
import type { Verdict } from './rule.ts';
import { completions, transitionsOf, type Transition } from './transitions.ts';
import { START, STATES, verdictIn } from './state-space.ts';
import { groups, type Group } from './groups.ts';

/**
 * Exactly the verdicts that some completion of the open facts can reach, ordered decline, ask, accept.
 *
 * Completions are not enumerated. Facts that share a condition form a group; each completion of a group
 * is a function on a small set of states (which set-aside rows apply, what stands by tier and side), and
 * the set of reachable states is folded over the groups.
 */
export function possibleVerdicts(answers: Answers, force: InForce): Verdict[] {
  const reached = fold(groups, answers, force);
  const silence = silenceFor(answers, force);
  const found = new Set<Verdict>();
  reached.forEach((yes, state) => yes && found.add(verdictIn(state, silence)));
  return VERDICTS.filter((verdict) => found.has(verdict));
}

/**
 * The open facts that can still change the verdict, in table order: those for which some completion of
 * the others gives two of their values two verdicts.
 */
export function relevantFacts(answers: Answers, force: InForce): FactId[] {
  return openableFactIds.filter(
    (id) => valueOf(answers, id) === undefined && isRelevant(id, answers, force),
  );
}

/** Follows pairs of states that differ in one fact only, and looks for a pair of different verdicts. */
function isRelevant(fact: FactId, answers: Answers, force: InForce): boolean {
  const own = groups.find((group) => group.facts.includes(fact));
  if (!own) return false;
  // A group that sets nothing aside may come last; then nothing follows that could part the pairs further.
  const order = own.row < 0 ? [...groups.filter((group) => group !== own), own] : groups;
  const at = order.indexOf(own);
  const before = fold(order.slice(0, at), answers, force);
  const after = order.slice(at + 1).map((group) => transitionsOf(group, answers, force));
  const silence = silenceFor(answers, force);

  let pairs = new Set<number>();
  for (const [left, right] of forks(own, fact, answers, force)) {
    before.forEach((yes, state) => yes && addPair(pairs, left[state], right[state]));
  }
  for (const transitions of after) {
    const next = new Set<number>();
    for (const pair of pairs) {
      for (const move of transitions) {
        addPair(next, move[Math.floor(pair / STATES)], move[pair % STATES]);
      }
    }
    pairs = next;
  }
  return [...pairs].some(
    (pair) =>
      verdictIn(Math.floor(pair / STATES), silence) !== verdictIn(pair % STATES, silence),
  );
}

/** For every completion of the rest of a group: the transitions of each two values of one fact. */
function forks(
  group: Group,
  fact: FactId,
  answers: Answers,
  force: InForce,
): (readonly [Transition, Transition])[] {
  const rest = group.facts.filter((id) => id !== fact);
  return completions(rest, answers).flatMap((one) => {
    const moves = facts[fact].values.map((value) =>
      transitionsOf(group, { ...one, [fact]: value }, force).slice(0, 1),
    );
    return moves.flatMap(([a], i) =>
      moves.slice(i + 1).flatMap(([b]) => (a && b ? [[a, b] as const] : [])),
    );
  });
}

/** All states some completion of these groups leads to, as one flag a state. */
function fold(order: readonly Group[], answers: Answers, force: InForce): Uint8Array {
  let reached = new Uint8Array(STATES);
  reached[START] = 1;
  for (const group of order) {
    const next = new Uint8Array(STATES);
    for (const move of transitionsOf(group, answers, force)) {
      for (let state = 0; state < STATES; state++) {
        if (reached[state]) next[move[state] ?? 0] = 1;
      }
    }
    reached = next;
  }
  return reached;
}

/** Equal states stay equal whatever follows, so such pairs are dropped. */
function addPair(pairs: Set<number>, left: number | undefined, right: number | undefined): void {
  if (left === undefined || right === undefined || left === right) return;
  pairs.add(left * STATES + right);
}

/** A connection is kept when nothing speaks; an invitation follows the policy. */
const silenceFor = (answers: Answers, { silence }: InForce): Verdict =>
  valueOf(answers, 'connected') === 'yes' ? 'accept' : silence;

const VERDICTS = ['decline', 'ask', 'accept'] as const satisfies readonly Verdict[];
