import type { Fact, Options, Question, Statements } from '../fact.ts';

export const fact = { scope: 'tie', values: ['yes', 'no'] } as const satisfies Fact;

export const label = 'Are they in your address book?';

export const question: Question<typeof fact> = {
  ask: 'Are their contact details in your address book because you have dealt with them?',
  howToCheck: 'Look in your phone or your mail. An entry that your phone copied by itself does not count.',
};

export const statements: Statements<typeof fact> = { yes: 'They are in your address book because you have dealt with them' };

export const otherwise: Statements<typeof fact> = { no: 'They are not in your address book' };

export const phrases: Statements<typeof fact> = { yes: 'I have dealt with', no: 'I have never dealt with' };

export const options: Options<typeof fact> = { yes: ['We have dealt with each other', 'so I keep their number or address'] };
