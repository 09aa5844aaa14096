import type { Example } from '../example.ts';
import type { Clause, Otherwise, ReasonRule, Words } from '../rule.ts';

export const rule = {
  says: 'accept',
  tier: 'strong',
  kind: 'courtesy',
  source: 'accept-6',
  when: [{ fact: 'note', is: ['personal'] }],
} as const satisfies ReasonRule;

export const words: Words = {
  label: 'Personal note',
  fires: 'They gave a reason meant for you, and it convinces you.',
};

export const keywords = 'message reason why custom request introduction text chatgpt ai';

export const clause: Clause = { says: 'they gave you a reason that convinces you', noun: 'the personal note' };

export const otherwise: Otherwise = {
  'set-aside': 'They gave a convincing reason, but left your message unanswered.',
  'does-not-fire': 'They wrote nothing, or only what could have gone to anyone.',
  'cannot-tell': 'It depends on what they wrote to you.',
  off: 'Your policy does not count a personal note.',
};

export const examples: readonly Example[] = [
  {
    title: 'Edith Demo gives a reason: a former client of yours suggested asking you about pension audits.',
    answers: { note: 'personal' },
    outcome: 'fires',
    verdict: 'accept',
  },
  {
    title: 'Finn Demo sends a thoughtful note from a thin profile that holds one job title and nothing else.',
    answers: { note: 'personal', 'thin-profile': 'yes' },
    outcome: 'fires',
    verdict: 'ask',
  },
  {
    title: 'Nadine Demo’s note names your last talk, then turns to crypto on another app, and it looks sketchy to you.',
    answers: { note: 'personal', 'looks-fake': 'yes' },
    outcome: 'fires',
    verdict: 'decline',
  },
  {
    title: 'Joris Demo sends a pitch: he admires your “impressive background” and offers a free consultation.',
    answers: { note: 'generic' },
    outcome: 'does-not-fire',
    verdict: 'decline',
  },
  {
    title: 'You answered Petra Demo’s kind note with a question, and two weeks later there is no answer.',
    answers: { note: 'personal', message: 'no-reply' },
    outcome: 'set-aside',
    verdict: 'decline',
  },
];
