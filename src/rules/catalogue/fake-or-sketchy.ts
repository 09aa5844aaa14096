import type { Example } from '../example.ts';
import type { Clause, Otherwise, ReasonRule, Words } from '../rule.ts';

export const rule = {
  says: 'decline',
  tier: 'decisive',
  kind: 'sign',
  source: 'decline-5',
  when: [{ fact: 'looks-fake', is: ['yes'] }],
} as const satisfies ReasonRule;

export const words: Words = {
  label: 'Seems fake or sketchy',
  fires: 'Their profile seems fake or sketchy to you: signs worth checking, never proof.',
};

export const keywords = 'scam bot fraud phishing catfish impersonation suspicious crypto generated verified';

export const clause: Clause = { says: 'it seems fake or sketchy', noun: 'what seems fake' };

export const otherwise: Otherwise = {
  'set-aside': 'Nothing sets this aside.',
  'does-not-fire': 'Nothing about their profile seems fake or sketchy to you.',
  'cannot-tell': 'It depends on whether their profile seems fake or sketchy to you.',
  off: 'Your policy does not count a profile that seems fake or sketchy.',
};

export const examples: readonly Example[] = [
  {
    title: 'Viktor Demo’s account is two weeks old, the talk soon turns to crypto on another app, and it all seems sketchy to you.',
    answers: { 'looks-fake': 'yes' },
    outcome: 'fires',
    verdict: 'decline',
  },
  {
    title:
      'You share thirty connections with Bela Demo, but the employer on the profile has never heard of Bela, and you take it for fake.',
    answers: { 'many-shared-connections': 'yes', 'looks-fake': 'yes' },
    outcome: 'fires',
    verdict: 'decline',
  },
  {
    title: 'Otto Demo, your connection for a year, offers you a job for a fee, which seems sketchy to you.',
    answers: { 'looks-fake': 'yes', connected: 'yes' },
    outcome: 'fires',
    verdict: 'decline',
  },
  {
    title: 'Edgar Demo, from your industry, has no photo, but an old account whose dates all fit: nothing seems fake.',
    answers: { 'same-industry': 'yes', photo: 'missing', 'looks-fake': 'no' },
    outcome: 'does-not-fire',
    verdict: 'accept',
  },
  {
    title: 'Pia Demo gives you a convincing reason, and you have not opened the profile yet.',
    answers: { note: 'personal' },
    outcome: 'cannot-tell',
    verdict: 'accept',
  },
];
