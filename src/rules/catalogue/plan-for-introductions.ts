import type { Example } from '../example.ts';
import type { AdviceRule, Clause, Otherwise, Words } from '../rule.ts';

export const rule = {
  says: 'advice',
  tier: 'on',
  kind: 'advice',
  source: 'accept-7',
  whenVerdict: 'accept',
  unless: [
    { fact: 'met-in-person', is: ['yes'] },
    { fact: 'in-address-book', is: ['yes'] },
    { fact: 'same-workplace', is: ['yes'] },
  ],
} as const satisfies AdviceRule;

export const words: Words = {
  label: 'Plan for introductions',
  fires: 'You may not know them well: decide now what to say if they ask for introductions.',
};

export const keywords = 'refer referral vouch recommend introduce favour';

export const clause: Clause = { says: 'they may ask for introductions', noun: 'what they may ask' };

export const otherwise: Otherwise = {
  'set-aside': 'Nothing sets this aside.',
  'does-not-fire': 'You know them, or the verdict is not to accept.',
  'cannot-tell': 'This is never open: until you say that you know them, we take it you do not.',
  off: 'Your policy leaves this advice out.',
};

export const examples: readonly Example[] = [
  {
    title: 'You accept Wanda Demo, never met, not in your address book, from another firm, because you work in the same industry.',
    answers: {
      'met-in-person': 'no',
      'in-address-book': 'no',
      'same-workplace': 'no',
      'same-industry': 'yes',
    },
    outcome: 'fires',
    verdict: 'accept',
  },
  {
    title: 'You share twelve connections with Aron Demo, and have not said whether you ever met.',
    answers: { 'many-shared-connections': 'yes' },
    outcome: 'fires',
    verdict: 'accept',
  },
  {
    title: 'Vera Demo is in your address book after two projects together.',
    answers: { 'in-address-book': 'yes' },
    outcome: 'does-not-fire',
    verdict: 'accept',
  },
  {
    title: 'Theo Demo, from your industry, sends no note, so you ask him first.',
    answers: { 'same-industry': 'yes', note: 'none' },
    outcome: 'does-not-fire',
    verdict: 'ask',
  },
  {
    title: 'You have switched this advice off, and accept Nela Demo for a convincing reason.',
    policy: { tiers: { 'plan-for-introductions': 'off' }, silence: 'ask' },
    answers: { note: 'personal' },
    outcome: 'off',
    verdict: 'accept',
  },
];
