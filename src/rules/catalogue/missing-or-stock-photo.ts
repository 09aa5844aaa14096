import type { Example } from '../example.ts';
import type { Clause, Otherwise, ReasonRule, Words } from '../rule.ts';

export const rule = {
  says: 'decline',
  tier: 'leaning',
  kind: 'sign',
  source: 'decline-5',
  when: [{ fact: 'photo', is: ['missing', 'stock'] }],
  judges: 'invitation',
} as const satisfies ReasonRule;

export const words: Words = {
  label: 'Missing or stock photo',
  fires: 'Their photo is missing or a stock photo: a sign worth checking, never proof.',
};

export const keywords = 'picture avatar headshot image face generated ai foto cartoon';

export const clause: Clause = { says: 'there is no real photo', noun: 'the missing photo' };

export const otherwise: Otherwise = {
  'set-aside': 'Their photo is missing or a stock photo, but you know them, and that outweighs it.',
  'does-not-fire': 'Their photo shows a real person as far as you can see, or you are already connected.',
  'cannot-tell': 'It depends on what is in their profile photo.',
  off: 'Your policy does not judge anyone by the photo.',
};

export const examples: readonly Example[] = [
  {
    title: 'Milan Demo’s profile has no photo, and you know no more so far.',
    answers: { photo: 'missing' },
    outcome: 'fires',
    verdict: 'decline',
  },
  {
    title: 'You publish for a wide audience, and Darius Demo’s photo turns up in a stock catalogue.',
    answers: { photo: 'stock', 'publishes-content': 'yes' },
    outcome: 'fires',
    verdict: 'ask',
  },
  {
    title: 'Ewa Demo has no photo, and her note asks a precise question about your paper on wells.',
    answers: { photo: 'missing', note: 'personal' },
    outcome: 'fires',
    verdict: 'accept',
  },
  {
    title: 'Your former manager Anja Demo, met every day for years, never puts a photo online.',
    answers: { photo: 'missing', 'met-in-person': 'yes' },
    outcome: 'set-aside',
    verdict: 'accept',
  },
  {
    title: 'Sofia Demo’s photo shows a real person, but the employer has never heard of Sofia and you take the profile for fake.',
    answers: { photo: 'real', 'looks-fake': 'yes' },
    outcome: 'does-not-fire',
    verdict: 'decline',
  },
];
