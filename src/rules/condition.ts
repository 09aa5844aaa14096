import { valueOf, type Answers, type FactValue } from './answers.ts';
import type { FactId } from './order.ts';

/** Whether a condition holds, given the answers so far: one `no` decides, otherwise one unknown leaves it open. */
export function holds(condition: Condition, answers: Answers): Truth {
  let truth: Truth = 'yes';
  for (const { fact, is } of condition) {
    const value = valueOf(answers, fact);
    if (value === undefined) truth = 'unknown';
    else if (!is.includes(value)) return 'no';
  }
  return truth;
}

/** One test of one fact: its value is among those listed. */
export interface Test {
  readonly fact: FactId;
  readonly is: readonly FactValue[];
}

/** When a rule fires: all of its tests hold. */
export type Condition = readonly Test[];

/** Three-valued logic (strong Kleene): what is not known is neither true nor false. */
export type Truth = 'yes' | 'no' | 'unknown';
