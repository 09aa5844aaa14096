import type { Example } from '../example.ts';
import type { Clause, Otherwise, ReasonRule, Words } from '../rule.ts';

export const rule = {
  says: 'decline',
  tier: 'decisive',
  kind: 'conduct',
  source: 'decline-5',
  when: [{ fact: 'offends', is: ['yes'] }],
} as const satisfies ReasonRule;

export const words: Words = {
  label: 'Offensive material',
  fires: 'Their profile contains material that offends you, and you decide what offends you.',
};

export const keywords = 'rude insulting hate politics harassment inappropriate';

export const clause: Clause = { says: 'it offends you', noun: 'what offends you' };

export const otherwise: Otherwise = {
  'set-aside': 'Nothing sets this aside.',
  'does-not-fire': 'Nothing in their profile offends you.',
  'cannot-tell': 'It depends on whether their profile contains material that offends you.',
  off: 'Your policy does not count material that offends you.',
};

export const examples: readonly Example[] = [
  {
    title: 'Clara Demo writes you a kind, personal note under a banner that mocks people in wheelchairs, which offends you.',
    answers: { note: 'personal', offends: 'yes' },
    outcome: 'fires',
    verdict: 'decline',
  },
  {
    title: 'Bruno Demo, a connection you met at a fair, fills the profile with insults that offend you.',
    answers: { 'met-in-person': 'yes', offends: 'yes', connected: 'yes' },
    outcome: 'fires',
    verdict: 'decline',
  },
  {
    title: 'Gesa Demo, a competitor in your industry, argues for a tax that you think is wrong but not offensive.',
    answers: { 'same-industry': 'yes', offends: 'no' },
    outcome: 'does-not-fire',
    verdict: 'accept',
  },
  {
    title: 'Isak Demo invites you without a word, and you have seen no more than the headline.',
    answers: { note: 'none' },
    outcome: 'cannot-tell',
    verdict: 'decline',
  },
];
