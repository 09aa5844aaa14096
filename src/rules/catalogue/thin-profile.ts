import type { Example } from '../example.ts';
import type { Clause, Otherwise, ReasonRule, Words } from '../rule.ts';

export const rule = {
  says: 'decline',
  tier: 'strong',
  kind: 'sign',
  source: 'decline-3',
  when: [{ fact: 'thin-profile', is: ['yes'] }],
  judges: 'invitation',
} as const satisfies ReasonRule;

export const words: Words = {
  label: 'Thin profile',
  fires: 'Their profile looks thrown together and lacks information: a sign, never proof.',
};

export const keywords = 'empty incomplete bare sparse no information new account';

export const clause: Clause = { says: 'the profile says very little', noun: 'the thin profile' };

export const otherwise: Otherwise = {
  'set-aside': 'Their profile is thin, but you know them, and that outweighs it.',
  'does-not-fire': 'Their profile tells enough to go by, or you are already connected.',
  'cannot-tell': 'It depends on how much their profile tells you.',
  off: 'Your policy does not hold a thin profile against anyone.',
};

export const examples: readonly Example[] = [
  {
    title: 'Victor Demo’s profile is thin: a job title, no dates and no sentence about the work.',
    answers: { 'thin-profile': 'yes' },
    outcome: 'fires',
    verdict: 'decline',
  },
  {
    title: 'Selin Demo’s profile is thin, almost empty, and you share fifteen connections.',
    answers: { 'thin-profile': 'yes', 'many-shared-connections': 'yes' },
    outcome: 'fires',
    verdict: 'ask',
  },
  {
    title: 'Noor Demo’s profile is short but not thin, with two dated jobs, and the note says why it came to you.',
    answers: { 'thin-profile': 'no', note: 'personal' },
    outcome: 'does-not-fire',
    verdict: 'accept',
  },
  {
    title: 'Your new colleague Emil Demo opened an account yesterday, so the profile is still thin.',
    answers: { 'thin-profile': 'yes', 'same-workplace': 'yes' },
    outcome: 'set-aside',
    verdict: 'accept',
  },
];
