import type { Example } from '../example.ts';
import type { Clause, Otherwise, ReasonRule, Words } from '../rule.ts';

export const rule = {
  says: 'accept',
  tier: 'leaning',
  kind: 'aim',
  source: 'accept-1',
  when: [{ fact: 'publishes-content', is: ['yes'] }],
} as const satisfies ReasonRule;

export const words: Words = {
  label: 'You publish widely',
  fires: 'You publish and want many readers: every connection may pass it on.',
};

export const keywords = 'follow followers content creator posts newsletter influencer views';

export const clause: Clause = { says: 'you want to be read widely', noun: 'your wide audience' };

export const otherwise: Otherwise = {
  'set-aside': 'Nothing sets this aside.',
  'does-not-fire': 'You do not publish for a wide audience.',
  'cannot-tell': 'It depends on whether you publish for a wide audience.',
  off: 'Your policy does not count your audience.',
};

export const examples: readonly Example[] = [
  {
    title: 'You publish a monthly letter on soil, and Oskar Demo connects without a note.',
    answers: { 'publishes-content': 'yes', note: 'none' },
    outcome: 'fires',
    verdict: 'accept',
  },
  {
    title: 'You publish your talks, and Mina Demo’s photo is a stock photo.',
    answers: { 'publishes-content': 'yes', photo: 'stock' },
    outcome: 'fires',
    verdict: 'ask',
  },
  {
    title: 'You publish nothing, want no strangers and need no large network; Jonas Demo sends no note.',
    answers: { 'publishes-content': 'no', 'network-size-helps': 'no', 'wants-to-be-found': 'no', note: 'none' },
    outcome: 'does-not-fire',
    verdict: 'decline',
  },
  {
    title: 'Asha Demo is in your industry, and you have not said whether you publish.',
    answers: { 'same-industry': 'yes' },
    outcome: 'cannot-tell',
    verdict: 'accept',
  },
];
