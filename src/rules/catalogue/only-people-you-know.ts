import type { Example } from '../example.ts';
import type { Otherwise, ReasonRule, Words } from '../rule.ts';

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

export const otherwise: Otherwise = {
  'set-aside': 'Nothing sets this aside.',
  'does-not-fire': 'You know them, or you are already connected.',
  'cannot-tell': 'It depends on whether you have met them, dealt with them or work where they do.',
  off: 'Your policy does not ask that you know people first.',
};

export const examples: readonly Example[] = [
  {
    title: 'You accept only people you know, and a stranger from your industry, Stella Demo, writes a fine note.',
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
    title: 'You accept only people you know, and you shared an office with Milan Demo for a year.',
    policy: 'people-you-know',
    answers: { 'met-in-person': 'yes' },
    outcome: 'does-not-fire',
    verdict: 'accept',
  },
  {
    title: 'You follow the same policy, and Ravi Demo from your industry, never met, is already a connection.',
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
    title: 'You follow the same policy, never met Dario Demo, and are not sure whether you share an employer.',
    policy: 'people-you-know',
    answers: { 'met-in-person': 'no', 'in-address-book': 'no', 'same-workplace': 'unknown' },
    outcome: 'cannot-tell',
    verdict: 'undecided',
  },
  {
    title: 'You keep the rules as written, and a stranger from your industry, Alma Demo, writes a fine note.',
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
