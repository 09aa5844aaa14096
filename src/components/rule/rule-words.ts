import type { Kind, Rule, setAside, SourcePoint } from '#rules/index.ts';
import { kindCaveats, kindWords } from '#rules/kind-words.ts';
import { actionWords, type Speaks } from '../islands/Verdict/verdict-words.ts';

/** What a rule speaks for, as one word. */
export const saysWords: Readonly<Record<Rule['says'], string>> = {
  accept: actionWords.accept,
  decline: actionWords.decline,
  advice: 'Advice',
};

/** What a rule, a verdict or an answer speaks for, as one or a few words. */
export const speaksWords: Readonly<Record<Speaks, string>> = { ...actionWords, ...saysWords };

/** The rows of the set-aside table by name. */
export const setAsideWords: Readonly<Record<(typeof setAside)[number]['id'], string>> = {
  'you-know-them': 'You know them',
  'your-aims': 'Your aims',
  'their-silence': 'They did not answer',
};

/** What sort of reason a rule is, as a sentence that keeps a preference a preference and a sign a sign. */
export const kindSentence = (kind: Kind): string =>
  kind === 'advice' ? KIND_SAYS[kind] : kindWords[kind].charAt(0).toUpperCase() + kindWords[kind].slice(1) + KIND_SAYS[kind];

const KIND_SAYS: Readonly<Record<Kind, string>> = {
  aim: ': it says what you want, not who they are.',
  tie: ': it says what you share, not what they are worth.',
  courtesy: ': it says what they wrote or left out, not who they are.',
  preference: `: ${kindCaveats.preference}.`,
  sign: `, ${kindCaveats.sign}.`,
  conduct: ': they chose to show it or to send it.',
  advice: 'It changes no verdict.',
};

export const topicWords = {
  aims: 'Your aims',
  ties: 'What links you',
  note: 'What they wrote',
  profile: 'The profile',
  conduct: 'Conduct',
  introductions: 'Introductions',
} as const;

/** A source point as a reader meets it. */
export function pointWords(point: SourcePoint): string {
  if (point === 'background') return 'its introduction';
  const [side, number] = point.split('-');
  return `${side === 'accept' ? 'reasons to accept' : 'reasons to decline'}, point ${number}`;
}
