import type { Fact, Options, Question, Statements } from '../fact.ts';

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

export const phrases: Statements<typeof fact> = { yes: 'want to be found just now', no: 'do not need to be found' };

export const options: Options<typeof fact> = { yes: ['I want to be found just now', 'a job, new clients, any reason'] };
