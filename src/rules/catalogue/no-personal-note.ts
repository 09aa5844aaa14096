import type { Example } from '../example.ts';
import type { Clause, Otherwise, ReasonRule, Words } from '../rule.ts';

export const rule = {
  says: 'decline',
  tier: 'strong',
  kind: 'courtesy',
  source: 'accept-6',
  when: [{ fact: 'note', is: ['none', 'generic'] }],
  judges: 'invitation',
} as const satisfies ReasonRule;

export const words: Words = {
  label: 'No personal note',
  fires: 'They gave no reason of their own for connecting.',
};

export const keywords = 'blank empty default generic standard message without reason';

export const clause: Clause = { says: 'they gave no reason of their own', noun: 'the missing note' };

export const otherwise: Otherwise = {
  'set-aside': 'There is no personal note, but something you told us outweighs that.',
  'does-not-fire': 'They wrote something meant for you, or you are already connected.',
  'cannot-tell': 'It depends on what they wrote to you.',
  off: 'You do not hold a missing note against anyone.',
};

export const examples: readonly Example[] = [
  {
    title: 'Tomas Demo, whom you have never met, dealt with or worked with, sends an invitation without a word.',
    answers: { note: 'none', 'met-in-person': 'no', 'in-address-book': 'no', 'same-workplace': 'no' },
    outcome: 'fires',
    verdict: 'decline',
  },
  {
    title: 'Ines Demo writes you a reason: she read your talk on bridge inspection and asks about one slide.',
    answers: { note: 'personal' },
    outcome: 'does-not-fire',
    verdict: 'accept',
  },
  {
    title: 'Your former team mate Karel Demo, whom you met daily, taps Connect and writes nothing.',
    answers: { note: 'none', 'met-in-person': 'yes' },
    outcome: 'set-aside',
    verdict: 'accept',
  },
  {
    title: 'Ada Demo sends no note, but works in your industry.',
    answers: { note: 'none', 'same-industry': 'yes' },
    outcome: 'fires',
    verdict: 'ask',
  },
];
