import type { Kind } from './rule.ts';

/** What sort of reason a rule is, in a word or two, everywhere. */
export const kindWords: Readonly<Record<Kind, string>> = {
  aim: 'your aim',
  tie: 'what links you',
  courtesy: 'manners',
  preference: 'your preference',
  sign: 'a sign worth checking',
  conduct: 'conduct',
  advice: 'advice',
};

/** What a kind does not mean: a preference accuses nobody, and a sign proves nothing. */
export const kindCaveats = { preference: 'nothing is wrong with this person', sign: 'never proof' } as const satisfies Partial<
  Record<Kind, string>
>;
