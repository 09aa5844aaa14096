import type { Example } from '../example.ts';
import type { Clause, Otherwise, ReasonRule, Words } from '../rule.ts';

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
  fires: 'You do business only in your own country and they are abroad: your preference, nothing is wrong with them.',
};

export const keywords = 'abroad foreign international location overseas';

export const clause: Clause = { says: 'they are in another country', noun: 'the other country' };

export const otherwise: Otherwise = {
  'set-aside': 'They are abroad and you do business only in your own country, but you know them, and that outweighs it.',
  'does-not-fire': 'You do business abroad too, or they are in your country, or you are already connected.',
  'cannot-tell': 'It depends on where you do business and where they are.',
  off: 'Your policy treats people abroad like anyone else.',
};

export const examples: readonly Example[] = [
  {
    title: 'You do business only in your own country, Idris Demo is in another, and you know no more so far.',
    answers: { 'home-country-only': 'yes', 'other-country': 'yes' },
    outcome: 'fires',
    verdict: 'decline',
  },
  {
    title: 'You work only in your own country, and Ana Demo’s note from abroad asks about the mill you restored last year.',
    answers: { 'home-country-only': 'yes', 'other-country': 'yes', note: 'personal' },
    outcome: 'fires',
    verdict: 'accept',
  },
  {
    title: 'You work only in your own country, and Hana Demo, met daily for three years, has moved abroad.',
    answers: { 'home-country-only': 'yes', 'other-country': 'yes', 'met-in-person': 'yes' },
    outcome: 'set-aside',
    verdict: 'accept',
  },
  {
    title: 'You advise clients in several countries, and Lars Demo, from your industry, lives in one of them.',
    answers: { 'home-country-only': 'no', 'other-country': 'yes', 'same-industry': 'yes' },
    outcome: 'does-not-fire',
    verdict: 'accept',
  },
  {
    title: 'You recruit only in your own country, gain from a large network and keep it open; Ylva Demo invites you from abroad.',
    answers: { 'home-country-only': 'yes', 'other-country': 'yes', 'network-size-helps': 'yes' },
    policy: 'open-networker',
    outcome: 'off',
    verdict: 'accept',
  },
];
