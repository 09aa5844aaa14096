import type { Fact, Options, Question, Statements } from '../fact.ts';

export const fact = { scope: 'you', values: ['yes', 'no'] } as const satisfies Fact;

export const label = 'Does a large network help your work?';

export const question: Question<typeof fact> = {
  ask: 'Does your work gain from the largest possible network?',
  howToCheck: 'Recruiting, sales and fundraising usually do. If you could do your job just as well with fifty contacts, answer no.',
};

export const statements: Statements<typeof fact> = {
  yes: 'Your work gains from the largest possible network (recruiting, sales and the like)',
};

export const otherwise: Statements<typeof fact> = { no: 'Your work does not gain from a large network' };

export const phrases: Statements<typeof fact> = { yes: 'gain from a large network', no: 'need no large network' };

export const options: Options<typeof fact> = { yes: ['My work gains from a large network', 'recruiting, sales and the like'] };
