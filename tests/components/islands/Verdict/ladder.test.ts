import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ladder, ladderSentence, ladderTiers, wrap } from '#components/islands/Verdict/ladder.ts';
import { evaluate, ruleIds, rules, type Answers, type Policy } from '#rules/index.ts';
import { inForce } from '#rules/policy.ts';
import { words } from '#rules/words.ts';
import { anyPolicy, partialAnswers } from '../../../rules/arbitraries.ts';

const drawn = (answers: Answers, policy: Policy) => {
  const evaluation = evaluate(answers, policy);
  const { tierOf } = inForce(policy);
  return { evaluation, tierOf, picture: ladder(evaluation, tierOf) };
};
const cases = fc.tuple(partialAnswers(18), anyPolicy);

describe('the ladder, for any answers and policy', () => {
  it('shows every reason that stands or is set aside exactly once, on its own side', () => {
    fc.assert(
      fc.property(cases, ([answers, policy]) => {
        const { evaluation, picture } = drawn(answers, policy);
        const spoken = ruleIds.filter((id) => rules[id].says !== 'advice' && ['fires', 'set-aside'].includes(evaluation.outcomes[id]));
        expect(picture?.reasons.map(({ id }) => id).sort() ?? []).toEqual(spoken.sort());
        for (const { id, side } of picture?.reasons ?? []) expect(rules[id].says).toBe(side);
      }),
    );
  });

  it('marks the row evaluate() decided in, and greys every row below it', () => {
    fc.assert(
      fc.property(cases, ([answers, policy]) => {
        const { evaluation, tierOf, picture } = drawn(answers, policy);
        const [first] = evaluation.because;
        expect(picture === undefined).toBe(first === undefined);
        if (!picture || !first) return;
        const place = ladderTiers.findIndex((tier) => tier === tierOf(first));
        expect(picture.rows.map(({ state }) => state)).toEqual(
          ladderTiers.map((_, i) => (i < place ? 'open' : i === place ? 'decides' : 'greyed')),
        );
        const bright = picture.reasons.filter(({ greyed }) => !greyed).map(({ id }) => id);
        expect(bright.sort()).toEqual([...evaluation.because].sort());
      }),
    );
  });

  it('strikes exactly what is set aside, with a line to each reason that did it', () => {
    fc.assert(
      fc.property(cases, ([answers, policy]) => {
        const { evaluation, picture } = drawn(answers, policy);
        if (!picture) return;
        const struck = picture.reasons.filter((one) => one.struck).map(({ id }) => id);
        expect(struck.sort()).toEqual([...new Set(evaluation.setAside.map(({ rule }) => rule))].sort());
        expect(picture.lines.map(({ rule, by }) => ({ rule, by }))).toEqual(evaluation.setAside);
      }),
    );
  });

  it('keeps each reason inside the row of its tier, and none over another', () => {
    fc.assert(
      fc.property(cases, fc.boolean(), ([answers, policy], small) => {
        const evaluation = evaluate(answers, policy);
        const { tierOf } = inForce(policy);
        const picture = ladder(evaluation, tierOf, { small });
        for (const { id, side, y, height } of picture?.reasons ?? []) {
          const row = picture?.rows.find(({ tier }) => tier === tierOf(id));
          expect(y).toBeGreaterThanOrEqual(row?.y ?? Infinity);
          expect(y + height).toBeLessThanOrEqual((row?.y ?? 0) + (row?.height ?? 0));
          const others = picture?.reasons.filter((other) => other.side === side && other.id !== id) ?? [];
          for (const other of others) expect(other.y >= y + height || other.y + other.height <= y).toBe(true);
        }
      }),
    );
  });
});

describe('the ladder in words', () => {
  it('says which row decides, what is set aside and what is outweighed', () => {
    const { evaluation, tierOf } = drawn(
      { 'publishes-content': 'yes', 'same-industry': 'yes', note: 'none', photo: 'missing' },
      { tiers: {}, silence: 'ask' },
    );
    expect(ladderSentence(evaluation, tierOf)).toBe(
      'The strong row decides; for: Same industry; set aside: No personal note; outweighed: You publish widely, Missing or stock photo.',
    );
  });

  it('breaks every label into at most two lines that fit half a phone', () => {
    for (const id of ruleIds) {
      const lines = wrap(words[id].label);
      expect(lines.join(' ')).toBe(words[id].label);
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(13);
    }
  });
});
