import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { because } from '#rules/because.ts';
import { clauses } from '#rules/lists/clauses.ts';
import { evaluate, openableFactIds, ruleIds, unremarkable, type Answers } from '#rules/index.ts';
import { anyPolicy, partialAnswers } from './arbitraries.ts';

describe('the reason of a verdict, in a sentence', () => {
  it.each<[string, Answers]>([
    [
      'They are in your industry, but they gave no reason of their own. Reasons just as strong stand on both sides.',
      { 'same-industry': 'yes', note: 'none' },
    ],
    [
      'You have met. That outweighs the missing note and the thin profile.',
      { 'met-in-person': 'yes', note: 'none', 'thin-profile': 'yes' },
    ],
    ['It seems fake or sketchy. That decides alone, whatever else is true.', { 'met-in-person': 'yes', 'looks-fake': 'yes' }],
    ['They gave no reason of their own, and nothing as strong speaks for them.', { note: 'generic' }],
    ['They gave you a reason that convinces you, and nothing as strong speaks against them.', { note: 'personal' }],
    ['', {}],
  ])('is “%s”', (words, answers) => {
    expect(because(evaluate(answers))).toBe(words);
  });

  it('names what the policy says when no rule speaks', () => {
    const nothing = Object.fromEntries(openableFactIds.map((id) => [id, unremarkable(id)]));
    expect(because(evaluate({ ...nothing, connected: 'yes' }))).toBe('Nothing speaks against a connection you have.');
    const off = { tiers: { 'no-personal-note': 'off' }, silence: 'decline' } as const;
    expect(because(evaluate(nothing, off), off)).toBe('No rule speaks for or against. Your policy then says decline.');
  });

  it('is there for every verdict and names what it rests on, for any answers and policy', () => {
    fc.assert(
      fc.property(partialAnswers(18), anyPolicy, (answers, policy) => {
        const evaluation = evaluate(answers, policy);
        const text = because(evaluation, policy);
        expect(text === '').toBe(evaluation.verdict === 'undecided');
        if (text === '') return;
        expect(text).toMatch(/^[A-Z][^.]*(\. [A-Z][^.]*)?\.$/);
        if (evaluation.because.length > 0)
          expect(evaluation.because.some((id) => text.toLowerCase().includes(clauses[id].says.toLowerCase()))).toBe(true);
      }),
    );
  });

  it('has words of its own for every rule', () => {
    for (const id of ruleIds) for (const words of Object.values(clauses[id])) expect(words).toMatch(/^[a-z].*[a-z]$/);
  });
});
