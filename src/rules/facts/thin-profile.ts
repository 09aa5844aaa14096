import type { Fact, Options, Question, Statements } from '../fact.ts';

export const fact = { scope: 'profile', values: ['yes', 'no'] } as const satisfies Fact;

export const label = 'Is the profile thrown together?';

export const question: Question<typeof fact> = {
  ask: 'Does the profile look thrown together, with information lacking?',
  howToCheck:
    'Answer yes if there are no jobs, no dates and no sentence about the work. If you know who they are and the account is just new, answer no.',
};

export const statements: Statements<typeof fact> = { yes: 'Thrown together, lacks information' };

export const otherwise: Statements<typeof fact> = { no: 'The profile has enough in it' };

export const phrases: Statements<typeof fact> = { yes: 'says very little', no: 'says enough' };

export const options: Options<typeof fact> = { yes: ['It says very little'] };
