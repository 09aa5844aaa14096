import { rules, type RuleId } from '#rules/index.ts';

/** What sort of reason a rule is, in words that keep a preference a preference and a sign a sign. */
export const kindNote = (id: RuleId): string => KIND_NOTES[rules[id].kind];

const KIND_NOTES = {
  aim: 'your aim',
  tie: 'how you know them',
  courtesy: 'a courtesy',
  preference: 'your preference; nothing is wrong with this person',
  sign: 'a sign worth checking, never proof',
  conduct: 'what they do',
  advice: 'advice',
} as const;
