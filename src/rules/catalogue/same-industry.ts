import type { Example } from '../example.ts';
import type { Clause, Otherwise, ReasonRule, Words } from '../rule.ts';

export const rule = {
  says: 'accept',
  tier: 'strong',
  kind: 'tie',
  source: 'accept-3',
  when: [{ fact: 'same-industry', is: ['yes'] }],
} as const satisfies ReasonRule;

export const words: Words = {
  label: 'Same industry',
  fires: 'They are in your industry; the article says you gain more than you lose there.',
};

export const keywords = 'field trade sector profession competitor rival peer';

export const clause: Clause = { says: 'they are in your industry', noun: 'the shared industry' };

export const otherwise: Otherwise = {
  'set-aside': 'They are in your industry, but they did not answer when you wrote.',
  'does-not-fire': 'They are in another industry.',
  'cannot-tell': 'It depends on whether they are in your industry.',
  off: 'Your policy does not count a shared industry.',
};

export const examples: readonly Example[] = [
  {
    title: 'Beata Demo is in your industry, a land surveyor like you, and you have not looked for a note yet.',
    answers: { 'same-industry': 'yes' },
    outcome: 'fires',
    verdict: 'accept',
  },
  {
    title: 'Luca Demo, a competitor in your industry, writes nothing.',
    answers: { 'same-industry': 'yes', note: 'none' },
    outcome: 'fires',
    verdict: 'ask',
  },
  {
    title: 'Yara Demo, from another industry, sends a standard sentence.',
    answers: { 'same-industry': 'no', note: 'generic' },
    outcome: 'does-not-fire',
    verdict: 'decline',
  },
  {
    title: 'You asked Piotr Demo, from your industry, why he wants to connect. Two weeks passed without an answer.',
    answers: { 'same-industry': 'yes', message: 'no-reply' },
    outcome: 'set-aside',
    verdict: 'decline',
  },
];
