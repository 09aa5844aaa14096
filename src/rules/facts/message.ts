import type { Fact, Question, Statements } from '../fact.ts';

export const fact = {
  scope: 'circumstances',
  values: ['not-sent', 'waiting', 'replied', 'no-reply'],
  default: 'not-sent',
} as const satisfies Fact;

export const label = 'Have you written to them?';

export const question: Question<typeof fact> = {
  ask: 'Have you written to them to ask why they want to connect?',
  choices: {
    'not-sent': 'No',
    waiting: 'Yes, less than two weeks ago',
    replied: 'Yes, and they answered',
    'no-reply': 'Yes, and two weeks have passed without an answer',
  },
  howToCheck: 'Look in your messages. If they answer, go back to “the most personal thing they have written to you”.',
};

export const statements: Statements<typeof fact> = {
  waiting: 'You wrote, less than two weeks ago',
  replied: 'You wrote, and they answered',
  'no-reply': 'You wrote, and two weeks passed without an answer',
};

export const otherwise: Statements<typeof fact> = { 'not-sent': 'You have not written' };

export const phrases: Statements<typeof fact> = {
  'not-sent': 'have not written to them',
  waiting: 'have written and am waiting for an answer',
  replied: 'have written and been answered',
  'no-reply': 'have written and heard nothing for two weeks',
};

export const options = {};
