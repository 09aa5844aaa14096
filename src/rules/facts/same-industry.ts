import type { Fact, Options, Question, Statements } from '../fact.ts';

export const fact = { scope: 'tie', values: ['yes', 'no'] } as const satisfies Fact;

export const label = 'Are they in your industry?';

export const question: Question<typeof fact> = {
  ask: 'Are they in your industry?',
  howToCheck: 'Read the headline and the last job; competitors count. For a nurse and a programmer in the same hospital, answer no.',
};

export const statements: Statements<typeof fact> = { yes: 'They are in your industry, competitors included' };

export const otherwise: Statements<typeof fact> = { no: 'They are in another industry' };

export const phrases: Statements<typeof fact> = { yes: 'in my industry', no: 'in another industry' };

export const options: Options<typeof fact> = { yes: ['They are in my industry', 'competitors too'] };
