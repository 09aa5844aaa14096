import type { Fact, Options, Question, Statements } from '../fact.ts';

export const fact = { scope: 'you', values: ['yes', 'no'] } as const satisfies Fact;

export const label = 'Do you publish for a wide audience?';

export const question: Question<typeof fact> = {
  ask: 'Do you publish content that you want seen and shared as widely as possible?',
  howToCheck:
    'Posts, articles, talks and a newsletter count, if more people see them with every connection. Reading what others post does not count.',
};

export const statements: Statements<typeof fact> = { yes: 'You publish, and want it seen and shared as widely as possible' };

export const otherwise: Statements<typeof fact> = { no: 'You do not publish for a wide audience' };

export const phrases: Statements<typeof fact> = { yes: 'publish for a wide audience', no: 'do not publish for reach' };

export const options: Options<typeof fact> = { yes: ['I publish, and want it widely seen'] };
