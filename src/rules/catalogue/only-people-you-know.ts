import type { Example } from '../example.ts';
import type { Clause, Otherwise, ReasonRule, Words } from '../rule.ts';

export const rule = {
  says: 'decline',
  tier: 'off',
  kind: 'preference',
  source: 'background',
  when: [
    { fact: 'met-in-person', is: ['no'] },
    { fact: 'in-address-book', is: ['no'] },
    { fact: 'same-workplace', is: ['no'] },
  ],
  judges: 'invitation',
} as const satisfies ReasonRule;

export const words: Words = {
  label: 'Only people you know',
  fires: 'You accept only people you know: your preference, nothing is wrong with them.',
};

export const keywords = 'strangers close trusted strict LinkedIn advice';

export const clause: Clause = { says: 'you do not know them', noun: 'that you do not know them' };

export const otherwise: Otherwise = {
  'set-aside': 'Nothing sets this aside.',
  'does-not-fire': 'You know them, or you are already connected.',
  'cannot-tell': 'It depends on whether you have met them, dealt with them or work where they do.',
  off: 'Your policy does not ask that you know people first.',
};

export const examples: readonly Example[] = [
  {
    title:
      'You accept only people you know; Stella Demo, never met, not in your address book, from another firm in your industry, writes a convincing note.',
    policy: 'people-you-know',
    answers: {
      'met-in-person': 'no',
      'in-address-book': 'no',
      'same-workplace': 'no',
      'same-industry': 'yes',
      note: 'personal',
    },
    outcome: 'fires',
    verdict: 'decline',
  },
  {
    title: 'You accept only people you know, and you met Mirko Demo every day for a year.',
    policy: 'people-you-know',
    answers: { 'met-in-person': 'yes' },
    outcome: 'does-not-fire',
    verdict: 'accept',
  },
  {
    title:
      'You accept only people you know; Ravi Demo, never met, not in your address book, from another firm in your industry, is already a connection.',
    policy: 'people-you-know',
    answers: {
      'met-in-person': 'no',
      'in-address-book': 'no',
      'same-workplace': 'no',
      'same-industry': 'yes',
      connected: 'yes',
    },
    outcome: 'does-not-fire',
    verdict: 'accept',
  },
  {
    title:
      'You accept only people you know, never met Dario Demo, do not have him in your address book, and are not sure whether you share an employer.',
    policy: 'people-you-know',
    answers: { 'met-in-person': 'no', 'in-address-book': 'no', 'same-workplace': 'unknown' },
    outcome: 'cannot-tell',
    verdict: 'undecided',
  },
  {
    title:
      'You keep the rules as written; Alma Demo, never met, not in your address book, from another firm in your industry, writes a convincing note.',
    answers: {
      'met-in-person': 'no',
      'in-address-book': 'no',
      'same-workplace': 'no',
      'same-industry': 'yes',
      note: 'personal',
    },
    outcome: 'off',
    verdict: 'accept',
  },
];
