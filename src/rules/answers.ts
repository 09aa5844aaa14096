import type { Fact } from './fact.ts';
import { facts } from './lists/facts.ts';
import { factIds, isFactId, type FactId } from './order.ts';

/** The facts a person can leave open: all but the circumstances. */
export const openableFactIds: readonly FactId[] = factIds.filter((id) => facts[id].scope !== 'circumstances');

/**
 * Says what is wrong with a set of answers, if anything is.
 *
 * @throws RangeError naming the unknown fact or value and listing what is allowed.
 */
export function checkAnswers(answers: Answers): void {
  for (const [id, value] of Object.entries(answers)) {
    if (!isFactId(id)) {
      throw new RangeError(`Unknown fact "${id}". Known facts: ${factIds.join(', ')}.`);
    }
    if (value === undefined || value === 'unknown') continue;
    const allowed: readonly string[] = facts[id].values;
    if (!allowed.includes(value)) {
      throw new RangeError(`Unknown value "${String(value)}" for "${id}". Allowed: ${allowed.join(', ')}, unknown.`);
    }
  }
}

/** The value that counts: what was answered, a circumstance's default, or `undefined` while unknown. */
export function valueOf(answers: Answers, id: FactId): FactValue | undefined {
  const value = answers[id];
  if (value !== undefined && value !== 'unknown') return value;
  const fact: Fact = facts[id];
  return fact.default as FactValue | undefined; // a default is one of the fact's own values
}

/** The answer that says nothing of note: `no`, or else the first value. */
export function unremarkable(id: FactId): FactValue {
  const [first, ...others] = facts[id].values;
  return others.find((value) => value === 'no') ?? first;
}

/** Any value of any fact, without `unknown`. */
export type FactValue = (typeof facts)[FactId]['values'][number];

/** Answers so far: fact id to value. Absent and `unknown` ("I don't know") both count as unknown. */
export type Answers = {
  readonly [Id in FactId]?: (typeof facts)[Id]['values'][number] | 'unknown' | undefined;
};
