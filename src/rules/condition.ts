import { valueOf, type Answers, type FactId, type FactValue } from './facts.ts';
import { all, type Truth } from './truth.ts';

/** Whether a condition holds, given the answers so far. */
export function holds(condition: Condition, answers: Answers): Truth {
  return all(
    condition.map(({ fact, is }) => {
      const value = valueOf(answers, fact);
      if (value === undefined) return 'unknown';
      return is.includes(value) ? 'yes' : 'no';
    }),
  );
}

/** One test of one fact: its value is among those listed. */
export interface Test {
  readonly fact: FactId;
  readonly is: readonly FactValue[];
}

/** When a rule fires: all of its tests hold. */
export type Condition = readonly Test[];
