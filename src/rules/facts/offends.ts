import type { Fact, Options, Question, Statements } from '../fact.ts';

export const fact = { scope: 'profile', values: ['yes', 'no'] } as const satisfies Fact;

export const label = 'Does it offend you?';

export const question: Question<typeof fact> = {
  ask: 'Does the profile contain material that offends you?',
  howToCheck:
    'Look at the headline, the banner, recent posts, and what they wrote to you. Advances you did not ask for count here (ours). Only you can judge this.',
};

export const statements: Statements<typeof fact> = { yes: 'Contains material that offends you' };

export const otherwise: Statements<typeof fact> = { no: 'Nothing in it offends you' };

export const phrases: Statements<typeof fact> = { yes: 'offends me', no: 'offends nobody' };

export const options: Options<typeof fact> = { yes: ['It offends me'] };
