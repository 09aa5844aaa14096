import type { Fact, Options, Question, Statements } from '../fact.ts';

export const fact = { scope: 'tie', values: ['yes', 'no'] } as const satisfies Fact;

export const label = 'Do you share many connections?';

export const question: Question<typeof fact> = {
  ask: 'Do you share many connections?',
  howToCheck:
    'Many means more than chance explains: for most people ten or more, or three whom you would ask about this person. The invitation usually shows the number.',
};

export const statements: Statements<typeof fact> = { yes: 'You share many connections: ten or more, or three you would ask about them' };

export const otherwise: Statements<typeof fact> = { no: 'You share few connections' };

export const phrases: Statements<typeof fact> = { yes: 'known to many of my contacts', no: 'known to few of my contacts' };

export const options: Options<typeof fact> = { yes: ['We share many contacts', 'ten, or three I would ask about them'] };
