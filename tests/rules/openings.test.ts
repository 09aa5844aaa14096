import { describe, expect, it } from 'vitest';
import { because } from '#rules/because.ts';
import { evaluate, facts, isFactId } from '#rules/index.ts';
import { openingAnswers, openings } from '#rules/openings.ts';
import { sentenceText } from '#rules/sentence.ts';

const all = openings.who.flatMap((who, i) =>
  openings.note.flatMap((note, j) => openings.looks.map((looks, k) => ({ who, note, looks, answers: openingAnswers(i, j, k) }))),
);

describe('the sixty invitations that three choices say', () => {
  it('are sixty, each with a verdict and a reason', () => {
    expect(all).toHaveLength(60);
    for (const { answers } of all) {
      const evaluation = evaluate(answers);
      expect(evaluation.verdict).not.toBe('undecided');
      expect(because(evaluation)).not.toBe('');
    }
  });

  it('are said by the sentence of the checklist in the same words', () => {
    for (const { who, looks, answers } of all) {
      const text = sentenceText(answers);
      expect(text).toContain(`Someone ${who.words} invited me`);
      expect(text).toContain(`The profile ${looks.words}`);
    }
  });

  it('answer nothing but facts there are, and leave only what the reader is out for', () => {
    for (const { answers } of all) {
      expect(Object.keys(answers).every(isFactId)).toBe(true);
      expect(evaluate(answers).missing.every((id) => facts[id].scope === 'you' || id === 'other-country')).toBe(true);
    }
  });
});
