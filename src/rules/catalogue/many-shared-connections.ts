import type { Example } from '../example.ts';
import type { Clause, Otherwise, ReasonRule, Words } from '../rule.ts';

export const rule = {
  says: 'accept',
  tier: 'strong',
  kind: 'tie',
  source: 'accept-5',
  when: [{ fact: 'many-shared-connections', is: ['yes'] }],
} as const satisfies ReasonRule;

export const words: Words = {
  label: 'Many shared connections',
  fires: 'You share many connections, more than chance explains.',
};

export const keywords = 'mutual common contacts people in common';

export const clause: Clause = { says: 'you share many contacts', noun: 'the shared contacts' };

export const otherwise: Otherwise = {
  'set-aside': 'You share many connections, but they left your message unanswered.',
  'does-not-fire': 'You share too few connections for it to say much.',
  'cannot-tell': 'It depends on how many connections you share.',
  off: 'Your policy does not count shared connections.',
};

export const examples: readonly Example[] = [
  {
    title: 'You share fourteen connections with Lena Demo and have looked at nothing else yet.',
    answers: { 'many-shared-connections': 'yes' },
    outcome: 'fires',
    verdict: 'accept',
  },
  {
    title: 'Samir Demo shares a dozen connections with you and sends an invitation without a word.',
    answers: { 'many-shared-connections': 'yes', note: 'none' },
    outcome: 'fires',
    verdict: 'ask',
  },
  {
    title: 'Samir Demo shares a dozen connections with you and writes nothing, and you have decided that notes are rare these days.',
    answers: { 'many-shared-connections': 'yes', note: 'none' },
    policy: 'notes-are-rare',
    outcome: 'fires',
    verdict: 'accept',
  },
  {
    title: 'You accepted Ossian Demo for the many people you share, wrote, and two weeks have passed without an answer.',
    answers: { 'many-shared-connections': 'yes', message: 'no-reply', connected: 'yes' },
    outcome: 'set-aside',
    verdict: 'decline',
  },
  {
    title: 'Gerda Demo shares only two connections with you and writes nothing.',
    answers: { 'many-shared-connections': 'no', note: 'none' },
    outcome: 'does-not-fire',
    verdict: 'decline',
  },
];
