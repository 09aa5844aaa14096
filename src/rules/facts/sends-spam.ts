import type { Fact, Question, Statements } from '../fact.ts';

export const fact = { scope: 'conduct', values: ['yes', 'no'] } as const satisfies Fact;

export const label = 'Do they send you junk?';

export const question: Question<typeof fact> = {
  ask: 'Do they keep sending you sales or junk messages you did not ask for?',
  howToCheck: 'One polite offer is not spam. More of it after silence or a no is.',
};

export const statements: Statements<typeof fact> = { yes: 'They keep sending you sales or junk messages you did not ask for' };

export const otherwise: Statements<typeof fact> = { no: 'They send you no junk' };
