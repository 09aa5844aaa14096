import type { Example } from '../example.ts';
import type { Otherwise, ReasonRule, Words } from '../rule.ts';

export const rule = {
  says: 'decline',
  tier: 'leaning',
  kind: 'preference',
  source: 'decline-1',
  when: [
    { fact: 'home-country-only', is: ['yes'] },
    { fact: 'other-country', is: ['yes'] },
  ],
  judges: 'invitation',
} as const satisfies ReasonRule;

export const words: Words = {
  label: 'Outside your country',
  fires: 'You deal only at home and they are abroad: your preference, nothing is wrong with them.',
};

export const keywords = 'abroad foreign international location overseas';

export const otherwise: Otherwise = {
  'set-aside': 'They are abroad and you deal only at home, but you know them, and that outweighs it.',
  'does-not-fire': 'You deal abroad too, or they are in your country, or you are already connected.',
  'cannot-tell': 'It depends on where you do business and where they are.',
  off: 'Your policy treats people abroad like anyone else.',
};

export const examples: readonly Example[] = [
  {
    title: 'Your tax practice serves one country, Idris Demo is in another, and you know no more so far.',
    answers: { 'home-country-only': 'yes', 'other-country': 'yes' },
    outcome: 'fires',
    verdict: 'decline',
  },
  {
    title: 'You work only at home, and Ana Demo writes from abroad about the mill you restored last year.',
    answers: { 'home-country-only': 'yes', 'other-country': 'yes', note: 'personal' },
    outcome: 'fires',
    verdict: 'accept',
  },
  {
    title: 'You work only at home, and Hana Demo, three years at the desk beside yours, has moved abroad.',
    answers: { 'home-country-only': 'yes', 'other-country': 'yes', 'met-in-person': 'yes' },
    outcome: 'set-aside',
    verdict: 'accept',
  },
  {
    title: 'You advise clients in several countries, and Leo Demo, from your trade, lives in one of them.',
    answers: { 'home-country-only': 'no', 'other-country': 'yes', 'same-industry': 'yes' },
    outcome: 'does-not-fire',
    verdict: 'accept',
  },
  {
    title: 'You recruit at home only but keep an open network, and Yara Demo invites you from abroad.',
    answers: { 'home-country-only': 'yes', 'other-country': 'yes', 'network-size-helps': 'yes' },
    policy: 'open-networker',
    outcome: 'off',
    verdict: 'accept',
  },
];
