import type { Example } from '../example.ts';
import type { Clause, Otherwise, ReasonRule, Words } from '../rule.ts';

export const rule = {
  says: 'accept',
  tier: 'strong',
  kind: 'tie',
  source: 'accept-3',
  when: [{ fact: 'same-workplace', is: ['yes'] }],
} as const satisfies ReasonRule;

export const words: Words = {
  label: 'Same workplace',
  fires: 'You work at the same place, and you know that from somewhere other than the profile.',
};

export const keywords = 'colleague coworker employer company staff boss manager';

export const clause: Clause = { says: 'you work at the same place', noun: 'that you work at the same place' };

export const otherwise: Otherwise = {
  'set-aside': 'Nothing sets this aside.',
  'does-not-fire': 'They do not work where you work.',
  'cannot-tell': 'It depends on whether they work where you work.',
  off: 'Your policy does not count a shared workplace.',
};

export const examples: readonly Example[] = [
  {
    title: 'Your colleague Greta Demo from accounts sends no note.',
    answers: { 'same-workplace': 'yes', note: 'none' },
    outcome: 'fires',
    verdict: 'accept',
  },
  {
    title: 'Your new colleague Amir Demo has no photo and a thin profile of two lines.',
    answers: { 'same-workplace': 'yes', photo: 'missing', 'thin-profile': 'yes' },
    outcome: 'fires',
    verdict: 'accept',
  },
  {
    title: 'Felix Demo names your company, but is not a colleague: never met, not in your address book, no note.',
    answers: { 'same-workplace': 'no', 'met-in-person': 'no', 'in-address-book': 'no', note: 'none' },
    outcome: 'does-not-fire',
    verdict: 'decline',
  },
  {
    title: 'Olga Demo names your company and sends no note, and you have not looked her up yet.',
    answers: { note: 'none' },
    outcome: 'cannot-tell',
    verdict: 'decline',
  },
];
