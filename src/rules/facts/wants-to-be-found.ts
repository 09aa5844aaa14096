import type { Fact, Question, Statements } from '../fact.ts';

export const fact = { scope: 'you', values: ['yes', 'no'] } as const satisfies Fact;

export const label = 'Do you want to be found by strangers?';

export const question: Question<typeof fact> = {
  ask: 'Do you want to be found, just now, by people you don’t know?',
  howToCheck:
    'A job search, new clients or any other reason counts. If you answer yes, an invitation without a note no longer counts against the sender.',
};

export const statements: Statements<typeof fact> = {
  yes: 'Just now you want to be found by people you don’t know (job search, new clients, any other reason)',
};

export const otherwise: Statements<typeof fact> = { no: 'You do not need to be found by strangers' };
