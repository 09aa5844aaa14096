import type { Example } from '../example.ts';
import type { Clause, Otherwise, ReasonRule, Words } from '../rule.ts';

export const rule = {
  says: 'accept',
  tier: 'strong',
  kind: 'tie',
  source: 'accept-4',
  when: [{ fact: 'in-address-book', is: ['yes'] }],
} as const satisfies ReasonRule;

export const words: Words = {
  label: 'In your address book',
  fires: 'They are in your address book because you have dealt with them.',
};

export const keywords = 'contacts phone email client supplier customer';

export const clause: Clause = { says: 'you have dealt with each other', noun: 'that you have dealt with each other' };

export const otherwise: Otherwise = {
  'set-aside': 'Nothing sets this aside.',
  'does-not-fire': 'They are not in your address book, or your phone put them there.',
  'cannot-tell': 'It depends on whether you have dealt with them before.',
  off: 'Your policy does not count your address book.',
};

export const examples: readonly Example[] = [
  {
    title: 'Your printer Anselm Demo, in your address book for years, invites you without a word.',
    answers: { 'in-address-book': 'yes', note: 'none' },
    outcome: 'fires',
    verdict: 'accept',
  },
  {
    title: 'Zuzana Demo supplied your office and is in your address book; her profile is two lines long and thin.',
    answers: { 'in-address-book': 'yes', 'thin-profile': 'yes' },
    outcome: 'fires',
    verdict: 'accept',
  },
  {
    title: 'Your phone copied Nils Demo from a mailing list; you have never met, work elsewhere and get no note.',
    answers: { 'in-address-book': 'no', 'met-in-person': 'no', 'same-workplace': 'no', note: 'none' },
    outcome: 'does-not-fire',
    verdict: 'decline',
  },
  {
    title: 'Emmy Demo sends no note, and you have not searched your mail for her yet.',
    answers: { note: 'none' },
    outcome: 'cannot-tell',
    verdict: 'decline',
  },
];
