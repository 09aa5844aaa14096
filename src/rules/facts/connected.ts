import type { Fact, Question, Statements } from '../fact.ts';

export const fact = { scope: 'circumstances', values: ['yes', 'no'], default: 'no' } as const satisfies Fact;

export const label = 'Are you connected already?';

export const question: Question<typeof fact> = {
  ask: 'Are you connected already?',
  choices: { no: 'No, it is an invitation', yes: 'Yes, they are a connection' },
  howToCheck: '“1st” beside the name on the profile usually means that you are connected.',
};

export const statements: Statements<typeof fact> = { yes: 'You are connected already' };

export const otherwise: Statements<typeof fact> = { no: 'It is an invitation' };

export const phrases: Statements<typeof fact> = { no: 'invited me', yes: 'is connected to me' };

export const options = {};
