import type { Example } from '../example.ts';
import type { Clause, Otherwise, ReasonRule, Words } from '../rule.ts';

export const rule = {
  says: 'accept',
  tier: 'leaning',
  kind: 'aim',
  source: 'accept-1',
  when: [{ fact: 'network-size-helps', is: ['yes'] }],
} as const satisfies ReasonRule;

export const words: Words = {
  label: 'A large network helps you',
  fires: 'Your work gains from a large network, so you lean towards accepting.',
};

export const keywords = 'big network LION recruiting sales fundraising reach';

export const clause: Clause = { says: 'a large network helps you', noun: 'your large network' };

export const otherwise: Otherwise = {
  'set-aside': 'Nothing sets this aside.',
  'does-not-fire': 'Your work does not gain from a large network.',
  'cannot-tell': 'It depends on whether a large network helps your work.',
  off: 'Your policy does not count the size of your network.',
};

export const examples: readonly Example[] = [
  {
    title: 'You recruit welders, so a large network helps, and Pavel Demo invites you without a word.',
    answers: { 'network-size-helps': 'yes', note: 'none' },
    outcome: 'fires',
    verdict: 'accept',
  },
  {
    title: 'You sell payroll software, so a large network helps, and Lin Demo’s profile is thrown together.',
    answers: { 'network-size-helps': 'yes', 'thin-profile': 'yes' },
    outcome: 'fires',
    verdict: 'decline',
  },
  {
    title:
      'You restore church organs for the same three clients, publish nothing, want no strangers and need no large network; Rui Demo sends no note.',
    answers: { 'network-size-helps': 'no', 'publishes-content': 'no', 'wants-to-be-found': 'no', note: 'none' },
    outcome: 'does-not-fire',
    verdict: 'decline',
  },
  {
    title: 'You have not thought about it yet, and Hedda Demo writes a convincing note.',
    answers: { note: 'personal' },
    outcome: 'cannot-tell',
    verdict: 'accept',
  },
];
