import type { Example } from '../example.ts';
import type { Clause, Otherwise, ReasonRule, Words } from '../rule.ts';

export const rule = {
  says: 'accept',
  tier: 'strong',
  kind: 'tie',
  source: 'accept-4',
  when: [{ fact: 'met-in-person', is: ['yes'] }],
} as const satisfies ReasonRule;

export const words: Words = {
  label: 'Met in person',
  fires: 'You have met, and you believe this account is theirs.',
};

export const keywords = 'know friend former classmate alumni conference event call acquaintance';

export const clause: Clause = { says: 'you have met', noun: 'that you have met' };

export const otherwise: Otherwise = {
  'set-aside': 'Nothing sets this aside.',
  'does-not-fire': 'You have not met, or you doubt that this account is theirs.',
  'cannot-tell': 'It depends on whether you have met.',
  off: 'Your policy does not count having met.',
};

export const examples: readonly Example[] = [
  {
    title: 'You met Rosa Demo at a dinner in March; her invitation has no note.',
    answers: { 'met-in-person': 'yes', note: 'none' },
    outcome: 'fires',
    verdict: 'accept',
  },
  {
    title: 'Daan Demo, whom you met years ago, lives abroad now, and you work only in your own country.',
    answers: { 'met-in-person': 'yes', 'home-country-only': 'yes', 'other-country': 'yes' },
    outcome: 'fires',
    verdict: 'accept',
  },
  {
    title: 'A second account bears your friend Mei Demo’s name, and she says it is fake: you have not met whoever it is.',
    answers: { 'met-in-person': 'no', 'looks-fake': 'yes' },
    outcome: 'does-not-fire',
    verdict: 'decline',
  },
  {
    title: 'The name of Imre Demo, from your industry, sounds familiar, but you cannot say whether you met; there is no note.',
    answers: { 'met-in-person': 'unknown', 'same-industry': 'yes', note: 'none' },
    outcome: 'cannot-tell',
    verdict: 'ask',
  },
];
