import { facts } from './lists/facts.ts';
import type { Fact, Scope } from './fact.ts';
import { factIds, type FactId } from './order.ts';

/** The facts whose own group, or else whose scope, is this one. */
const asked = (group: Group): readonly FactId[] =>
  factIds.filter((id) => {
    const fact: Fact = facts[id];
    return (fact.group ?? fact.scope) === group;
  });

/** The groups in which questions are asked, in the order in which a reader comes to them, with the heading of each. */
export const questionGroups = [
  { id: 'tie', title: 'How do you know them?', facts: asked('tie') },
  { id: 'note', title: 'What did they write?', facts: asked('note') },
  { id: 'profile', title: 'Anything wrong with the profile?', facts: asked('profile') },
  { id: 'conduct', title: 'What have they done?', facts: asked('conduct') },
  { id: 'you', title: 'About you', facts: asked('you') },
  { id: 'circumstances', title: 'Where do you stand with them?', facts: asked('circumstances') },
] as const satisfies readonly QuestionGroup[];

/** The facts that a group asks. */
export const factsOf = (group: QuestionGroup['id']): readonly FactId[] => questionGroups.find(({ id }) => id === group)?.facts ?? [];

type Group = Scope | NonNullable<Fact['group']>;

export interface QuestionGroup {
  readonly id: Group;
  readonly title: string;
  readonly facts: readonly FactId[];
}
