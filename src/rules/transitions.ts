import { facts } from './lists/facts.ts';
import { valueOf, type Answers } from './answers.ts';
import { groups, type Group } from './groups.ts';
import { factIds, type FactId } from './order.ts';
import type { InForce } from './policy.ts';
import { setAside } from './set-aside.ts';
import { fires, reason } from './standing.ts';
import { join, levelFor, ROW_SETS, stateOf, type Transition } from './state-space.ts';

/**
 * The transitions of a group, one for every completion of its open facts, without repeats. They are worked out once for a policy and a
 * group's answers.
 */
export function transitionsOf(group: Group, answers: Answers, force: InForce): readonly Transition[] {
  return tabled(moves, groupKey(group, answers), force, () => [
    ...new Set(completions(group.facts, answers).map((one) => transition(group, one, force))),
  ]);
}

/**
 * Pairs of transitions that differ in one fact only: for every completion of the other facts of a group, that of the fact's first value
 * with each other one. These pairs are enough: two values that lead to two verdicts cannot both lead to the verdict of the first.
 */
export function forksOf(group: Group, fact: FactId, answers: Answers, force: InForce): readonly Fork[] {
  return tabled(forks, forkKey(group, fact, answers), force, () =>
    completions(
      group.facts.filter((id) => id !== fact),
      answers,
    ).flatMap((one) => {
      const [first = SILENT, ...others] = new Set(facts[fact].values.map((value) => transition(group, { ...one, [fact]: value }, force)));
      return others.map((other) => [first, other] as const);
    }),
  );
}

/** Looks a result up in a table, which holds for one policy, or works it out. */
function tabled<T>(table: Map<number, T>, key: number, force: InForce, make: () => T): T {
  if (force.key !== tabledFor) {
    moves.clear();
    forks.clear();
    tabledFor = force.key;
  }
  const made = table.get(key) ?? make();
  table.set(key, made);
  return made;
}

/** Every way to fill in the open ones of these facts. */
function completions(ids: readonly FactId[], answers: Answers): Answers[] {
  return ids
    .filter((id) => valueOf(answers, id) === undefined)
    .reduce<Answers[]>((cases, id) => cases.flatMap((one) => facts[id].values.map((value) => ({ ...one, [id]: value }))), [answers]);
}

/** What a group does while none of its rules fires. */
export const SILENT: Transition = tableOf((rows) => stateOf(rows, 0));

/** Where one completion of a group leads. */
function transition({ rules }: Group, answers: Answers, { tierOf }: InForce): Transition {
  const firing = rules.filter((id) => tierOf(id) !== 'off' && fires(id, answers) === 'yes');
  return tableOf((before) => {
    let rows = before;
    const stands = (id: (typeof firing)[number]): boolean =>
      tierOf(id) === 'decisive' || !setAside.some((row, i) => rows & (1 << i) && (row.setsAside as readonly string[]).includes(id));
    setAside.forEach((row, i) => {
      if (firing.some((id) => (row.by as readonly string[]).includes(id) && stands(id))) rows |= 1 << i;
    });
    const level = firing.filter(stands).reduce((all, id) => join(all, levelFor(tierOf(id), reason(id).says)), 0);
    return stateOf(rows, level);
  });
}

function tableOf(lead: (rows: number) => number): Transition {
  return String.fromCharCode(...Array.from({ length: ROW_SETS }, (_, rows) => lead(rows)));
}

/** The key of a group and its answers; no other group and no other answers have the same. */
export function groupKey({ index, facts: own }: Group, answers: Answers): number {
  return packed([
    ...own.map((id): Digit => {
      const values: readonly (string | undefined)[] = facts[id].values;
      return [values.indexOf(valueOf(answers, id)) + 1, values.length + 1];
    }),
    [index, groups.length],
    [Number(answers.connected === 'yes'), 2],
  ]);
}

/** The key of a group, its answers and one of its facts. */
export function forkKey(group: Group, fact: FactId, answers: Answers): number {
  return groupKey(group, answers) * factIds.length + factIds.indexOf(fact);
}

/** Packs digits into one number. Each digit has its own number of choices, so that no two rows of digits share a number. */
export function packed(digits: readonly Digit[]): number {
  return digits.reduce((key, [chosen, choices]) => key * choices + chosen, 0);
}

let tabledFor = '';
const moves = new Map<number, readonly Transition[]>();
const forks = new Map<number, readonly Fork[]>();

/** The transitions of two values of a fact. */
export type Fork = readonly [Transition, Transition];

/** What was chosen, counted from 0, and of how many. */
export type Digit = readonly [chosen: number, choices: number];
