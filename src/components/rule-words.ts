import type { Kind, Rule, setAside, SourcePoint, Tier, Verdict } from '#rules/index.ts';
import { actionWords } from './islands/Verdict/verdict-words.ts';

/** What a rule speaks for, as one word. */
export const saysWords: Readonly<Record<Rule['says'], string>> = {
  accept: actionWords.accept,
  decline: actionWords.decline,
  advice: 'Advice',
};

/** What a tier means, in plain words. */
export const tierWords: Readonly<Record<Tier, string>> = {
  decisive: 'decides on its own',
  strong: 'counts strongly',
  leaning: 'tips the balance',
  off: 'off unless you turn it on',
  on: 'goes with an accept',
};

/** A tier by its name, with what it means. */
export const tierNames: Readonly<Record<Tier, string>> = {
  decisive: `Decisive: ${tierWords.decisive}`,
  strong: `Strong: ${tierWords.strong}`,
  leaning: `Leaning: ${tierWords.leaning}`,
  off: 'Off unless you turn it on',
  on: `Advice: ${tierWords.on}`,
};

/** The rows of the set-aside table by name. */
export const setAsideWords: Readonly<Record<(typeof setAside)[number]['id'], string>> = {
  'you-know-them': 'You know them',
  'your-aims': 'Your aims',
  'their-silence': 'Their silence',
};

/** What sort of reason a rule is, in plain words. */
export const kindWords: Readonly<Record<Kind, string>> = {
  aim: 'your aim',
  tie: 'how you know them',
  courtesy: 'a courtesy',
  preference: 'your preference',
  sign: 'a sign worth checking',
  conduct: 'what they do',
  advice: 'advice',
};

export const topicWords = {
  aims: 'Your aims',
  ties: 'People you know',
  note: 'What they wrote',
  profile: 'The profile',
  conduct: 'What they do',
  introductions: 'Introductions',
} as const;

/** A verdict as one or a few words: those of the actions. */
export const verdictWords: Readonly<Record<Verdict, string>> = actionWords;

/** A source point as a reader meets it. */
export function pointWords(point: SourcePoint): string {
  if (point === 'background') return 'its introduction';
  const [side, number] = point.split('-');
  return `${side === 'accept' ? 'reasons to accept' : 'reasons to decline'}, point ${number}`;
}
