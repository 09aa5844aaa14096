import type { Example } from '../example.ts';
import type { Otherwise, ReasonRule, Words } from '../rule.ts';

export const rule = {
  says: 'accept',
  tier: 'strong',
  kind: 'tie',
  source: 'accept-3',
  when: [{ fact: 'same-industry', is: ['yes'] }],
} as const satisfies ReasonRule;

export const words: Words = {
  label: 'Same industry',
  fires: 'They are in your industry, and most people gain by knowing their own field.',
};

export const keywords = 'field sector profession competitor peer';

export const otherwise: Otherwise = {
  'set-aside': 'They are in your industry, but they stayed silent when you wrote.',
  'does-not-fire': 'They are in another industry.',
  'cannot-tell': 'It depends on whether they are in your industry.',
  off: 'Your policy does not count a shared industry.',
};

export const examples: readonly Example[] = [
  {
    title: 'Beata Demo, a land surveyor like you, sends no note and you know nothing else.',
    answers: { 'same-industry': 'yes' },
    outcome: 'fires',
    verdict: 'accept',
  },
  {
    title: 'Luca Demo works for your main competitor and writes nothing.',
    answers: { 'same-industry': 'yes', note: 'none' },
    outcome: 'fires',
    verdict: 'ask',
  },
  {
    title: 'Yara Demo sells insurance; you repair lifts.',
    answers: { 'same-industry': 'no', note: 'generic' },
    outcome: 'does-not-fire',
    verdict: 'decline',
  },
  {
    title: 'You asked Piotr Demo, from your field, what he was after. Two weeks passed in silence.',
    answers: { 'same-industry': 'yes', message: 'no-reply' },
    outcome: 'set-aside',
    verdict: 'decline',
  },
];
