import { describe, expect, it } from 'vitest';
import { statementOf } from '#rules/statement-of.ts';
import { factLabels } from '#rules/lists/fact-labels.ts';
import { options } from '#rules/lists/fact-options.ts';
import { otherwise } from '#rules/lists/fact-otherwise.ts';
import { phrases } from '#rules/lists/fact-phrases.ts';
import { statements } from '#rules/lists/fact-statements.ts';
import { factIds, facts, openableFactIds, unremarkable, type Fact } from '#rules/index.ts';
import { questionGroups } from '#rules/question-groups.ts';
import { questions } from '#rules/lists/questions.ts';

describe.each(factIds)('the fact %s', (id) => {
  const fact: Fact = facts[id];
  const isYesOrNo = fact.values.join() === 'yes,no';

  it('is a short question, and a long one with how to check', () => {
    expect(factLabels[id]).toMatch(/^[A-Z].*\?$/);
    expect(questions[id].ask).toMatch(/^[A-Z].*\?$/);
    expect(questions[id].howToCheck).toMatch(/^[A-Z“].*\.$/);
  });

  it('has a sentence for every value, once', () => {
    const said = [...Object.keys(statements[id]), ...Object.keys(otherwise[id])];
    expect(said.sort()).toEqual([...fact.values].sort());
    for (const value of facts[id].values) expect(statementOf(id, value)).toMatch(/^[A-Z].*[^.]$/);
  });

  it('has a phrase for every value, for the sentence that says the invitation', () => {
    expect(Object.keys(phrases[id]).sort()).toEqual([...fact.values].sort());
    for (const phrase of Object.values(phrases[id])) expect(phrase).toMatch(/^(I |[a-z]).*[a-z]$/);
  });

  it('can be picked on the short way by every value of note, unless it is a circumstance', () => {
    const picked = id === 'note' ? [...fact.values] : fact.values.filter((value) => value !== unremarkable(id));
    expect(Object.keys(options[id]).sort()).toEqual(fact.scope === 'circumstances' ? [] : picked.sort());
    for (const option of Object.values(options[id])) expect(option?.[0]).toMatch(/^[A-Z]/);
  });

  it('names its choices, unless they are yes and no', () => {
    const named = Object.keys(questions[id].choices ?? {});
    if (!isYesOrNo || named.length > 0) expect(named.sort()).toEqual([...fact.values].sort());
  });

  it('is asked in one group', () => {
    expect(questionGroups.filter((group) => group.facts.includes(id))).toHaveLength(1);
  });

  it('has an answer that says nothing of note, which a circumstance has by default', () => {
    expect(fact.values).toContain(unremarkable(id));
    if (fact.scope === 'circumstances') expect(fact.default).toBe(unremarkable(id));
    else expect(fact.default).toBeUndefined();
  });
});

it('leaves the circumstances to the end, since nobody is asked for them first', () => {
  expect(factIds.slice(0, openableFactIds.length)).toEqual(openableFactIds);
});
