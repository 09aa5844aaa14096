import type { Fact, Question, Statements } from '../fact.ts';

export const fact = { scope: 'profile', values: ['yes', 'no'] } as const satisfies Fact;

export const label = 'Is it about an industry, not a person?';

export const question: Question<typeof fact> = {
  ask: 'Does the profile describe solely an industry, not this person’s accomplishments?',
  howToCheck: 'Strike out the name: could the text stand on anyone’s profile in that trade? Then answer yes.',
};

export const statements: Statements<typeof fact> = { yes: 'Describes an industry, not what this person has done' };

export const otherwise: Statements<typeof fact> = { no: 'The profile tells what this person has done' };
