import type { Fact, Options, Question, Statements } from '../fact.ts';

export const fact = { scope: 'profile', values: ['yes', 'no'] } as const satisfies Fact;

export const label = 'Is the profile full of misspellings?';

export const question: Question<typeof fact> = {
  ask: 'Does the profile have many misspellings or odd formatting?',
  howToCheck: 'Answer yes if there are many, in several sections. One slip is not many, and a second language is no fault.',
};

export const statements: Statements<typeof fact> = { yes: 'Many misspellings or odd formatting' };

export const otherwise: Statements<typeof fact> = { no: 'The profile has no more than a slip or two' };

export const phrases: Statements<typeof fact> = { yes: 'is full of misspellings', no: 'is written with care' };

export const options: Options<typeof fact> = { yes: ['Many misspellings'] };
