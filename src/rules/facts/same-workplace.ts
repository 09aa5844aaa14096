import type { Fact, Question, Statements } from '../fact.ts';

export const fact = { scope: 'tie', values: ['yes', 'no'] } as const satisfies Fact;

export const label = 'Do you work at the same place?';

export const question: Question<typeof fact> = {
  ask: 'Do they work where you work now?',
  howToCheck: 'Know it otherwise than from the profile: from the staff list, from a colleague. Anyone can type your company’s name.',
};

export const statements: Statements<typeof fact> = { yes: 'They work where you work, and you know it otherwise than from the profile' };

export const otherwise: Statements<typeof fact> = { no: 'They do not work where you work' };
