import { facts } from './lists/facts.ts';
import { valueOf, type Answers } from './answers.ts';
import { groups, type Group } from './groups.ts';
import { factIds, type FactId } from './order.ts';
import type { InForce } from './policy.ts';
import { setAside } from './set-aside.ts';
import { fires, reason } from './standing.ts';
import { join, levelFor, ROW_SETS, stateOf, type Transition } from './state-space.ts';

/**
 * What a group can do: one transition for every completion of its open facts, without repeats. Tabled once
 * for a policy and a group's answers.
 */
export function transitionsOf(group: Group, answers: Answers, force: InForce): readonly Transition[] {
  return tabled(moves, groupKey(group, answers), force, () => [
    ...new Set(completions(group.facts, answers).map((one) => transition(group, one, force))),
  ]);
}

/**
 * For every completion of the rest of a group: the transitions of a fact's first value and of each other, where
 * they differ. Two values that lead to two verdicts cannot both lead to that of the first, so these pairs are enough.
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

/** What was worked out before under this policy. */
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

/** A number for a group and the way its facts are answered, which no other group and no other answers have. */
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

/** The same for a group, its answers and one of the facts. */
export function forkKey(group: Group, fact: FactId, answers: Answers): number {
  return groupKey(group, answers) * factIds.length + factIds.indexOf(fact);
}

/** One number for a row of digits: each has its own number of choices, so that no two rows of the same choices share one. */
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
