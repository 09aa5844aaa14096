import type { Fact, Options, Question, Statements } from '../fact.ts';

export const fact = { scope: 'tie', values: ['yes', 'no'] } as const satisfies Fact;

export const label = 'Do you work at the same place?';

export const question: Question<typeof fact> = {
  ask: 'Do they work where you work now?',
  howToCheck:
    'Answer yes only if you know it from somewhere else, such as the staff list or a colleague. Anyone can type your company’s name.',
};

export const statements: Statements<typeof fact> = {
  yes: 'They work where you work, and you know it from somewhere other than the profile',
};

export const otherwise: Statements<typeof fact> = { no: 'They do not work where you work' };

export const phrases: Statements<typeof fact> = { yes: 'I work with', no: 'I do not work with' };

export const options: Options<typeof fact> = { yes: ['We work at the same place', 'and I don’t know it from the profile alone'] };
