import { evaluate, unremarkable, type Answers, type FactId, type Policy, type PolicyId } from '#rules/index.ts';
import { questionGroups } from '#rules/question-groups.ts';

/** The screens of the short way, in order; each asks one group. */
export const SCREENS = questionGroups.filter((group) => group.id !== 'circumstances');

/**
 * The next screen of the short way from `from` on: its number and the facts that can still change the
 * verdict. Undefined when the verdict is settled, or nothing that is left could be answered.
 */
export function nextScreen(answers: Answers, policy: PolicyId | Policy, from = 0): Screen | undefined {
  const { missing } = evaluate(answers, policy);
  for (let at = from; at < SCREENS.length; at++) {
    const asked = factsOf(at).filter((id) => missing.includes(id) && answers[id] !== 'unknown');
    if (asked.length > 0) return { at, facts: shownOn(at, answers, missing) };
  }
  return undefined;
}

/** The screen before `at` that has something on it. */
export function previousScreen(answers: Answers, policy: PolicyId | Policy, at: number): Screen | undefined {
  const { missing } = evaluate(answers, policy);
  for (let back = at - 1; back >= 0; back--) {
    const shown = shownOn(back, answers, missing);
    if (shown.length > 0) return { at: back, facts: shown };
  }
  return undefined;
}

/** The answers that "none of the others" gives to the facts of a screen that are still open. */
export function theRest(facts: readonly FactId[], answers: Answers, unsure: boolean): Answers {
  const open = facts.filter((id) => answers[id] === undefined);
  return Object.fromEntries(open.map((id) => [id, unsure ? 'unknown' : unremarkable(id)]));
}

function shownOn(at: number, answers: Answers, missing: readonly FactId[]): FactId[] {
  return factsOf(at).filter((id) => missing.includes(id) || answers[id] !== undefined);
}

const factsOf = (at: number): readonly FactId[] => SCREENS[at]?.facts ?? [];

export interface Screen {
  /** Its place in `SCREENS`. */
  readonly at: number;
  readonly facts: readonly FactId[];
}
