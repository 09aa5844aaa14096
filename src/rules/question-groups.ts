import type { FactId } from './facts.ts';

/** The groups in which questions are asked, with the heading of each. */
export const questionGroups = [
  { id: 'you', title: 'About you', facts: ['network-size-helps', 'publishes-content', 'wants-to-be-found', 'home-country-only'] },
  { id: 'note', title: 'What did they write?', facts: ['note'] },
  {
    id: 'tie',
    title: 'How do you know them?',
    facts: ['met-in-person', 'in-address-book', 'same-workplace', 'same-industry', 'many-shared-connections'],
  },
  {
    id: 'profile',
    title: 'Anything wrong with the profile?',
    facts: ['other-country', 'misspellings', 'thin-profile', 'industry-not-person', 'photo', 'looks-fake', 'offends'],
  },
  { id: 'conduct', title: 'What have they done?', facts: ['sends-spam'] },
  { id: 'circumstances', title: 'Where do you stand with them?', facts: ['message', 'connected'] },
] as const satisfies readonly QuestionGroup[];

export interface QuestionGroup {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly FactId[];
}
