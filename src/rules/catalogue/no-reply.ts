import type { Example } from '../example.ts';
import type { Clause, Otherwise, ReasonRule, Words } from '../rule.ts';

export const rule = {
  says: 'decline',
  tier: 'strong',
  kind: 'courtesy',
  source: 'decline-4',
  when: [{ fact: 'message', is: ['no-reply'] }],
} as const satisfies ReasonRule;

export const words: Words = {
  label: 'They did not answer',
  fires: 'You wrote, and two weeks brought no answer: little sign that they want to talk.',
};

export const keywords = 'silence ghosted unanswered ignored waiting answer response two weeks';

export const clause: Clause = { says: 'they have not answered you', noun: 'the missing answer' };

export const otherwise: Otherwise = {
  'set-aside': 'They have not answered, but you know them, and that outweighs it.',
  'does-not-fire': 'You have not written, you are still waiting, or they have answered.',
  'cannot-tell': 'This is never open: until you say otherwise, you have not written to them.',
  off: 'Your policy does not hold an unanswered message against anyone.',
};

export const examples: readonly Example[] = [
  {
    title: 'Radka Demo, from your industry, has left your question unanswered for two weeks.',
    answers: { 'same-industry': 'yes', message: 'no-reply' },
    outcome: 'fires',
    verdict: 'decline',
  },
  {
    title: 'You accepted Hugo Demo, asked what made them want to connect, and a month later have no answer.',
    answers: { message: 'no-reply', connected: 'yes' },
    outcome: 'fires',
    verdict: 'decline',
  },
  {
    title: 'Lene Demo shares twenty connections with you, and you wrote only four days ago.',
    answers: { 'many-shared-connections': 'yes', message: 'waiting' },
    outcome: 'does-not-fire',
    verdict: 'accept',
  },
  {
    title: 'Sami Demo does answer your question, with a sales pitch.',
    answers: { note: 'generic', message: 'replied' },
    outcome: 'does-not-fire',
    verdict: 'decline',
  },
  {
    title: 'Your former manager Anton Demo, met every day for years, has not answered the message you sent in spring.',
    answers: { 'met-in-person': 'yes', message: 'no-reply' },
    outcome: 'set-aside',
    verdict: 'accept',
  },
];
