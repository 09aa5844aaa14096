import type { Fact, Options, Question, Statements } from '../fact.ts';

export const fact = { scope: 'profile', values: ['yes', 'no'] } as const satisfies Fact;

export const label = 'Are they in another country?';

export const question: Question<typeof fact> = {
  ask: 'Are they in a country other than yours?',
  howToCheck: 'Read the location on the profile. Never guess it from a name or a face.',
};

export const statements: Statements<typeof fact> = { yes: 'They are in another country' };

export const otherwise: Statements<typeof fact> = { no: 'They are in your country' };

export const phrases: Statements<typeof fact> = { yes: 'is from another country', no: 'is from my country' };

export const options: Options<typeof fact> = { yes: ['They are in another country'] };
