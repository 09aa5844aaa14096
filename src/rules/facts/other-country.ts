import type { Fact, Question, Statements } from '../fact.ts';

export const fact = { scope: 'profile', values: ['yes', 'no'] } as const satisfies Fact;

export const label = 'Are they in another country?';

export const question: Question<typeof fact> = {
  ask: 'Are they in a country other than yours?',
  howToCheck: 'Read the location on the profile. Never guess it from a name or a face.',
};

export const statements: Statements<typeof fact> = { yes: 'They are in another country' };

export const otherwise: Statements<typeof fact> = { no: 'They are in your country' };
