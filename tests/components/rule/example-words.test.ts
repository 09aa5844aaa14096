import { describe, expect, it } from 'vitest';
import { exampleWords } from '#components/rule/example-words.ts';
import { examples } from '#rules/lists/examples.ts';
import { ruleIds } from '#rules/index.ts';
import { sentenceText } from '#rules/sentence.ts';
import { words } from '#rules/lists/words.ts';

describe('An example in words', () => {
  it.each(ruleIds)('says the invitation as the checklist does, with its verdict, for %s', (id) => {
    for (const example of examples[id]) {
      const { sentence, verdict } = exampleWords(id, example);
      expect(sentence).toBe(sentenceText(example.answers));
      expect(verdict).toMatch(/^[A-Z]/);
    }
  });

  it('does not say that it rests on the rule whose page it stands on, when nothing else counts', () => {
    const alone = { title: '', answers: { 'looks-fake': 'yes' }, outcome: 'fires', verdict: 'decline' } as const;
    expect(exampleWords('fake-or-sketchy', alone).why).toBe('');
    const beside = { title: '', answers: { 'same-industry': 'yes', note: 'none' }, outcome: 'fires', verdict: 'ask' } as const;
    expect(exampleWords('same-industry', beside).why).toBe(
      `It rests on: ${words['same-industry'].label}, ${words['no-personal-note'].label}.`,
    );
  });
});
