import type { Fact, Options, Question, Statements } from '../fact.ts';

export const fact = { scope: 'conduct', values: ['yes', 'no'] } as const satisfies Fact;

export const label = 'Do they keep sending you junk?';

export const question: Question<typeof fact> = {
  ask: 'Do they keep sending you sales or junk messages you did not ask for?',
  howToCheck: 'One polite offer is not spam. Another one after a no, or after no answer, is spam, and so are advances that go on (ours).',
};

export const statements: Statements<typeof fact> = { yes: 'They keep sending you sales or junk messages you did not ask for' };

export const otherwise: Statements<typeof fact> = { no: 'They send you no junk' };

export const phrases: Statements<typeof fact> = { yes: 'belongs to someone who sends me junk', no: 'belongs to someone who sends no junk' };

export const options: Options<typeof fact> = { yes: ['They keep sending me junk'] };
