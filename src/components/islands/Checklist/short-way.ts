import { evaluate, facts, unremarkable, type Answers, type FactId, type FactValue, type Policy, type PolicyId } from '#rules/index.ts';
import { factsOf } from '#rules/question-groups.ts';

/** What the short way asks, in the reader's order: who it is, what they wrote, whether anything is off, and you. */
export const screens: readonly Screen[] = [
  { id: 'tie', title: 'How do you know them?', facts: factsOf('tie') },
  { id: 'note', title: 'What did they write?', facts: factsOf('note') },
  { id: 'off', title: 'Is anything off?', facts: [...factsOf('profile'), ...factsOf('conduct')] },
  { id: 'you', title: 'And you?', facts: factsOf('you') },
];

/**
 * The screen to show next. Who it is and what they wrote come first; then, of what can still matter, a screen
 * that settles the verdict if nothing on it is ticked. Undefined when nothing that is left could change it.
 */
export function nextScreen(answers: Answers, policy: PolicyId | Policy): Screen | undefined {
  const { missing } = evaluate(answers, policy);
  const open = screens.filter(({ facts }) => facts.some((id) => isAsked(id, answers, missing)));
  const [first] = open;
  if (first?.id !== 'off' && first?.id !== 'you') return first;
  return open.find(({ id }) => evaluate({ ...answers, ...theRest(shownOn(id, answers, policy), answers) }, policy).settled) ?? first;
}

/** How many screens are still to come if nothing on them is ticked. */
export function screensLeft(answers: Answers, policy: PolicyId | Policy): number {
  const screen = nextScreen(answers, policy);
  return screen ? 1 + screensLeft({ ...answers, ...theRest(shownOn(screen.id, answers, policy), answers) }, policy) : 0;
}

/**
 * The facts a screen shows: those that matter while none of them is answered, so that they stay while one is,
 * and those that are answered.
 */
export function shownOn(screen: ScreenId, answers: Answers, policy: PolicyId | Policy): readonly FactId[] {
  const asked = screens.find(({ id }) => id === screen)?.facts ?? [];
  const others: Answers = { ...answers, ...cleared(asked) };
  const { missing } = evaluate(others, policy);
  return asked.filter((id) => answers[id] !== undefined || isAsked(id, others, missing));
}

/** The answers that leaving the rest of a screen empty gives: nothing of it is so, or it cannot be told. */
export function theRest(shown: readonly FactId[], answers: Answers, unsure = false): Answers {
  const open = shown.filter((id) => answers[id] === undefined);
  return Object.fromEntries(open.map((id) => [id, unsure ? 'unknown' : unremarkable(id)]));
}

/** One tie, picked in place of whatever was said before; what else could matter is then none of them. */
export function onlyTie(tie: FactId, answers: Answers, policy: PolicyId | Policy): Answers {
  const ties = factsOf('tie');
  const picked: Answers = { ...answers, ...cleared(ties), [tie]: 'yes' };
  const { missing } = evaluate(picked, policy);
  return {
    ...picked,
    ...theRest(
      ties.filter((id) => missing.includes(id)),
      picked,
    ),
  };
}

/** The values of a fact that can be picked: all of the note, and what is of note elsewhere. */
export const boxes = (id: FactId): readonly FactValue[] => {
  const { values }: { values: readonly FactValue[] } = facts[id];
  return id === 'note' ? values : values.filter((value) => value !== unremarkable(id));
};

/** Another country matters only to whoever does business at home alone, so it is asked only of them. */
const isAsked = (id: FactId, answers: Answers, missing: readonly FactId[]): boolean =>
  missing.includes(id) && answers[id] !== 'unknown' && (id !== 'other-country' || answers['home-country-only'] === 'yes');

const cleared = (ids: readonly FactId[]): Answers => Object.fromEntries(ids.map((id) => [id, undefined]));

export type ScreenId = 'tie' | 'note' | 'off' | 'you';

export interface Screen {
  readonly id: ScreenId;
  readonly title: string;
  readonly facts: readonly FactId[];
}
