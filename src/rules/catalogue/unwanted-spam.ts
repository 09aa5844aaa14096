import type { Example } from '../example.ts';
import type { Clause, Otherwise, ReasonRule, Words } from '../rule.ts';

export const rule = {
  says: 'decline',
  tier: 'decisive',
  kind: 'conduct',
  source: 'decline-6',
  when: [{ fact: 'sends-spam', is: ['yes'] }],
} as const satisfies ReasonRule;

export const words: Words = {
  label: 'Unwanted spam',
  fires: 'They keep sending you sales or junk messages that you did not ask for.',
};

export const keywords = 'junk sales pitch salesperson selling marketing report block';

export const clause: Clause = { says: 'they keep sending you junk', noun: 'the junk' };

export const otherwise: Otherwise = {
  'set-aside': 'Nothing sets this aside.',
  'does-not-fire': 'They do not keep sending you messages that you did not ask for.',
  'cannot-tell': 'It depends on whether they keep sending you sales or junk messages.',
  off: 'Your policy does not hold unwanted messages against anyone.',
};

export const examples: readonly Example[] = [
  {
    title: 'Your connection Marta Demo sends you a third offer of office chairs after you said no: junk by now.',
    answers: { 'sends-spam': 'yes', connected: 'yes' },
    outcome: 'fires',
    verdict: 'decline',
  },
  {
    title: 'You met Leo Demo, a connection, at a trade fair, and sales junk has come every Monday since.',
    answers: { 'met-in-person': 'yes', 'sends-spam': 'yes', connected: 'yes' },
    outcome: 'fires',
    verdict: 'decline',
  },
  {
    title: 'Your connection Yusuf Demo, from your industry, offered a course once and has sent no junk since you declined.',
    answers: { 'same-industry': 'yes', 'sends-spam': 'no', connected: 'yes' },
    outcome: 'does-not-fire',
    verdict: 'accept',
  },
  {
    title: 'Kaj Demo’s invitation is a pitch, and it is too soon to say whether more will follow.',
    answers: { note: 'generic' },
    outcome: 'cannot-tell',
    verdict: 'decline',
  },
];
