import type { Example } from '../example.ts';
import type { Clause, Otherwise, ReasonRule, Words } from '../rule.ts';

export const rule = {
  says: 'decline',
  tier: 'strong',
  kind: 'sign',
  source: 'decline-3',
  when: [{ fact: 'industry-not-person', is: ['yes'] }],
  judges: 'invitation',
} as const satisfies ReasonRule;

export const words: Words = {
  label: 'Only about an industry',
  fires: 'Their profile describes an industry, not what they have done: a sign, never proof.',
};

export const keywords = 'company page business brand advertisement logo';

export const clause: Clause = { says: 'the profile is all industry', noun: 'a profile without a person' };

export const otherwise: Otherwise = {
  'set-aside': 'Their profile describes only an industry, but you know them, and that outweighs it.',
  'does-not-fire': 'Their profile tells what they have done, or you are already connected.',
  'cannot-tell': 'It depends on whether their profile tells what they have done.',
  off: 'Your policy does not ask a profile for accomplishments.',
};

export const examples: readonly Example[] = [
  {
    title: 'Every line of Ruben Demo’s profile says why logistics matters, and none says what Ruben did.',
    answers: { 'industry-not-person': 'yes' },
    outcome: 'fires',
    verdict: 'decline',
  },
  {
    title: 'Klara Demo’s profile reads like a brochure for solar panels, and solar panels are your industry.',
    answers: { 'industry-not-person': 'yes', 'same-industry': 'yes' },
    outcome: 'fires',
    verdict: 'ask',
  },
  {
    title: 'Aisha Demo opens with a page on shipping, lists the ports worked in, and writes you a real reason.',
    answers: { 'industry-not-person': 'no', note: 'personal' },
    outcome: 'does-not-fire',
    verdict: 'accept',
  },
  {
    title: 'Your dentist Henrik Demo, in your address book, has a profile that praises dentistry in general.',
    answers: { 'industry-not-person': 'yes', 'in-address-book': 'yes' },
    outcome: 'set-aside',
    verdict: 'accept',
  },
];
