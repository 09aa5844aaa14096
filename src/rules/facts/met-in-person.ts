import type { Fact, Options, Question, Statements } from '../fact.ts';

export const fact = { scope: 'tie', values: ['yes', 'no'] } as const satisfies Fact;

export const label = 'Have you met?';

export const question: Question<typeof fact> = {
  ask: 'Have you met this person, and do you believe this account is theirs?',
  howToCheck:
    'Answer yes if you met in a room or on a call where you saw them, and for people you once worked with. If it is a friend’s second account, ask the friend another way first.',
};

export const statements: Statements<typeof fact> = {
  yes: 'You have met this person, in a room or on camera, and believe this account is theirs',
};

export const otherwise: Statements<typeof fact> = { no: 'You have not met this person' };

export const phrases: Statements<typeof fact> = { yes: 'I have met', no: 'I have never met' };

export const options: Options<typeof fact> = { yes: ['We have met', 'in a room or on camera, and it is them'] };
