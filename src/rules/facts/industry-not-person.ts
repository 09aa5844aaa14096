import type { Fact, Options, Question, Statements } from '../fact.ts';

export const fact = { scope: 'profile', values: ['yes', 'no'] } as const satisfies Fact;

export const label = 'Is it about an industry, not a person?';

export const question: Question<typeof fact> = {
  ask: 'Is the profile only about an industry, and not about what this person has done?',
  howToCheck: 'Strike out the name. If the text could stand on anyone’s profile in that industry, answer yes.',
};

export const statements: Statements<typeof fact> = { yes: 'Is about an industry, not about what this person has done' };

export const otherwise: Statements<typeof fact> = { no: 'The profile tells what this person has done' };

export const phrases: Statements<typeof fact> = { yes: 'is all industry and no person', no: 'tells of a person' };

export const options: Options<typeof fact> = { yes: ['All industry, no person'] };
