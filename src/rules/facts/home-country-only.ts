import type { Fact, Options, Question, Statements } from '../fact.ts';

export const fact = { scope: 'you', values: ['yes', 'no'] } as const satisfies Fact;

export const label = 'Do you do business only in your own country?';

export const question: Question<typeof fact> = {
  ask: 'Do you do business only in your own country?',
  howToCheck: 'Answer yes only if someone abroad could never become a client, a colleague or a source for you.',
};

export const statements: Statements<typeof fact> = { yes: 'You do business only in your own country' };

export const otherwise: Statements<typeof fact> = { no: 'You do business abroad too' };

export const phrases: Statements<typeof fact> = { yes: 'do business only in my own country', no: 'do business abroad too' };

export const options: Options<typeof fact> = { yes: ['I do business only in my own country'] };
