import type { Example } from '../example.ts';
import type { Clause, Otherwise, ReasonRule, Words } from '../rule.ts';

export const rule = {
  says: 'decline',
  tier: 'leaning',
  kind: 'preference',
  source: 'decline-2',
  when: [{ fact: 'misspellings', is: ['yes'] }],
  judges: 'invitation',
} as const satisfies ReasonRule;

export const words: Words = {
  label: 'Many misspellings',
  fires: 'Their profile has many misspellings or odd formatting: your preference, nothing is wrong with them.',
};

export const keywords = 'typos grammar spelling errors formatting language mistakes';

export const clause: Clause = { says: 'the profile is full of misspellings', noun: 'the misspellings' };

export const otherwise: Otherwise = {
  'set-aside': 'Their profile has many misspellings, but you know them, and that outweighs it.',
  'does-not-fire': 'Their profile does not have many misspellings, or you are already connected.',
  'cannot-tell': 'It depends on the spelling and layout of their profile.',
  off: 'Your policy does not judge anyone by spelling.',
};

export const examples: readonly Example[] = [
  {
    title: 'Misspellings and stray capitals run through Marek Demo’s profile, and you know no more so far.',
    answers: { misspellings: 'yes' },
    outcome: 'fires',
    verdict: 'decline',
  },
  {
    title: 'Dalia Demo’s profile is full of misspellings, and her note asks about the loom you built.',
    answers: { misspellings: 'yes', note: 'personal' },
    outcome: 'fires',
    verdict: 'accept',
  },
  {
    title: 'You want to be found by new clients, and Bo Demo’s profile is full of odd formatting.',
    answers: { misspellings: 'yes', 'wants-to-be-found': 'yes' },
    outcome: 'fires',
    verdict: 'ask',
  },
  {
    title: 'Owen Demo, from your industry, has one slip on an otherwise plain profile.',
    answers: { misspellings: 'no', 'same-industry': 'yes' },
    outcome: 'does-not-fire',
    verdict: 'accept',
  },
  {
    title: 'Timo Demo is in your address book after years of good work, and the profile is full of misspellings.',
    answers: { misspellings: 'yes', 'in-address-book': 'yes' },
    outcome: 'set-aside',
    verdict: 'accept',
  },
];
