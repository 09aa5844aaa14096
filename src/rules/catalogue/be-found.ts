import type { Example } from '../example.ts';
import type { Clause, Otherwise, ReasonRule, Words } from '../rule.ts';

export const rule = {
  says: 'accept',
  tier: 'leaning',
  kind: 'aim',
  source: 'accept-2',
  when: [{ fact: 'wants-to-be-found', is: ['yes'] }],
} as const satisfies ReasonRule;

export const words: Words = {
  label: 'You want to be found',
  fires: 'You want to be found by strangers just now, so you lean towards accepting.',
};

export const keywords = 'job search seeking visibility clients recruiters discover weak ties acquaintances study evidence';

export const clause: Clause = { says: 'you want to be found just now', noun: 'your wish to be found' };

export const otherwise: Otherwise = {
  'set-aside': 'Nothing sets this aside.',
  'does-not-fire': 'You do not need to be found by strangers.',
  'cannot-tell': 'It depends on whether you want to be found just now.',
  off: 'Your policy does not count being found.',
};

export const examples: readonly Example[] = [
  {
    title: 'You are looking for a job and want to be found; Carla Demo from an agency sends no note.',
    answers: { 'wants-to-be-found': 'yes', note: 'none' },
    outcome: 'fires',
    verdict: 'accept',
  },
  {
    title: 'You want new clients to find you, work only in your own country, and Ivo Demo invites you from abroad.',
    answers: { 'wants-to-be-found': 'yes', 'home-country-only': 'yes', 'other-country': 'yes' },
    outcome: 'fires',
    verdict: 'ask',
  },
  {
    title: 'You have more work than you can do, publish nothing and need no large network; Sven Demo sends a standard sentence.',
    answers: { 'wants-to-be-found': 'no', 'network-size-helps': 'no', 'publishes-content': 'no', note: 'generic' },
    outcome: 'does-not-fire',
    verdict: 'decline',
  },
  {
    title: 'Nadia Demo shares many connections with you, and you have not said what you want.',
    answers: { 'many-shared-connections': 'yes' },
    outcome: 'cannot-tell',
    verdict: 'accept',
  },
];
