import { facts, valueOf, type Answers, type FactId } from './facts.ts';
import type { Group } from './groups.ts';
import type { InForce } from './policy.ts';
import { setAside } from './set-aside.ts';
import { fires, reason } from './standing.ts';
import { join, reasonBit, rowsIn, STATES } from './state-space.ts';

/**
 * What a group can do to a state: one function (a table over all states) for every completion of its
 * open facts, without repeats. Tabled once for a policy and a group's answers.
 */
export function transitionsOf(group: Group, answers: Answers, force: InForce): readonly Transition[] {
  if (force.key !== tabledFor) {
    tables.clear();
    tabledFor = force.key;
  }
  const key = keyOf(group, answers);
  const known = tables.get(key);
  if (known) return known;
  const distinct = new Map(
    completions(group.facts, answers).map((one) => {
      const move = transition(group, one, force);
      return [move.join(), move];
    }),
  );
  const moves = [...distinct.values()];
  tables.set(key, moves);
  return moves;
}

/** Every way to fill in the open ones of these facts. */
export function completions(ids: readonly FactId[], answers: Answers): Answers[] {
  return ids
    .filter((id) => valueOf(answers, id) === undefined)
    .reduce<Answers[]>(
      (cases, id) => cases.flatMap((one) => facts[id].values.map((value) => ({ ...one, [id]: value }))),
      [answers],
    );
}

/** Where one completion of a group leads from each state. */
function transition({ rules }: Group, answers: Answers, { tierOf }: InForce): Transition {
  const firing = rules.filter((id) => tierOf(id) !== 'off' && fires(id, answers) === 'yes');
  return Uint8Array.from({ length: STATES }, (_, state) => {
    let rows = rowsIn(state);
    const stands = (id: (typeof firing)[number]): boolean =>
      tierOf(id) === 'decisive' ||
      !setAside.some((row, i) => rows & (1 << i) && (row.setsAside as readonly string[]).includes(id));
    setAside.forEach((row, i) => {
      if (firing.some((id) => (row.by as readonly string[]).includes(id) && stands(id))) rows |= 1 << i;
    });
    const reasons = firing
      .filter(stands)
      .reduce((bits, id) => bits | reasonBit(tierOf(id), reason(id).says), 0);
    return join(state, rows, reasons);
  });
}

/** A number of its own for each group and each way its facts are answered. */
function keyOf({ index, facts: own }: Group, answers: Answers): number {
  let key = 0;
  for (const id of own) {
    const value = valueOf(answers, id);
    const values: readonly string[] = facts[id].values;
    key = key * 5 + (value === undefined ? 0 : values.indexOf(value) + 1);
  }
  return key * 64 + index * 2 + (answers.connected === 'yes' ? 1 : 0);
}

let tabledFor = '';
const tables = new Map<number, readonly Transition[]>();

/** The state that follows each state. */
export type Transition = Uint8Array;
