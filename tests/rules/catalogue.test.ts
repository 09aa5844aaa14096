import { describe, expect, it } from 'vitest';
import { evaluate, factIds, facts, rules, ruleIds } from '#rules/index.ts';
import { examples } from '#rules/lists/examples.ts';
import { otherwise } from '#rules/lists/otherwise.ts';
import { words } from '#rules/lists/words.ts';

describe('law 9: nothing in the model stands alone', () => {
  it('uses every fact in a rule, or has it as a circumstance', () => {
    const used = new Set<string>(
      ruleIds.flatMap((id) => {
        const rule = rules[id];
        return (rule.says === 'advice' ? rule.unless : rule.when).map((test) => test.fact);
      }),
    );
    expect(factIds.filter((id) => !used.has(id) && facts[id].scope !== 'circumstances')).toEqual([]);
  });

  it.each(ruleIds)('gives %s a source point, a kind, and a sentence for every outcome', (id) => {
    expect(rules[id].source).toMatch(/^(accept-[1-7]|decline-[1-6]|background)$/);
    expect(rules[id].kind).toBeTruthy();
    expect(words[id].label).toMatch(/\S/);
    const sentences = Object.entries({ ...otherwise[id], fires: words[id].fires });
    expect(sentences.map(([outcome]) => outcome).sort()).toEqual(['cannot-tell', 'does-not-fire', 'fires', 'off', 'set-aside']);
    for (const [, sentence] of sentences) expect(sentence).toMatch(/^[A-Z“].*[.?!]$/);
  });

  describe.each(ruleIds)('the examples of %s', (id) => {
    it('show the rule firing, not firing, and set aside, unknown or off', () => {
      const outcomes = new Set(examples[id].map((example) => example.outcome));
      expect(examples[id].length).toBeGreaterThanOrEqual(3);
      expect(outcomes).toContain('fires');
      expect(outcomes).toContain('does-not-fire');
      expect([...outcomes]).toContainEqual(expect.stringMatching(/^(?:set-aside|cannot-tell|off)$/));
    });

    it('are each introduced by a sentence', () => {
      for (const { title } of examples[id]) expect(title).toMatch(/^[A-Z“].*[.?!”]$/);
    });

    it.each(examples[id])('holds: $title', ({ answers, policy, outcome, verdict }) => {
      const evaluation = evaluate(answers, policy);
      expect([evaluation.outcomes[id], evaluation.verdict]).toEqual([outcome, verdict]);
    });
  });
});
