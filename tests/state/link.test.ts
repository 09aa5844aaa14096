import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, policies, type Answers } from '#rules/index.ts';
import { problemWords } from '#components/islands/Checklist/problem-words.ts';
import { format, isChecklist, parse } from '#state/link.ts';
import { anyPolicy, partialAnswers } from '../rules/arbitraries.ts';

describe('a link', () => {
  it('brings back the answers and a policy of the same effect', () => {
    fc.assert(
      fc.property(partialAnswers(18), anyPolicy, (answers, policy) => {
        const read = parse(format(answers, policy));
        expect(read.problems).toEqual([]);
        expect(read.answers).toEqual(answers);
        expect(evaluate(read.answers, read.policy)).toEqual(evaluate(answers, policy));
      }),
    );
  });

  it('names a policy on offer by its id, and leaves out the default', () => {
    expect(format({ note: 'none' }, 'people-you-know')).toBe('note=none&policy=people-you-know');
    expect(format({ note: 'none' }, 'as-written')).toBe('note=none');
    expect(format({}, policies['notes-are-rare'])).toBe('policy=custom&tier.no-personal-note=leaning&silence=ask');
  });

  it('is read without throwing whatever it says, and what is read can be evaluated', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webFragments(), fc.stringMatching(/^([a-z.-]+=[a-z-]*&?){1,6}$/)), (text) => {
        const { answers, policy } = parse(text);
        expect(() => evaluate(answers, policy)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['nope=1', 'there is no such question'],
    ['constructor=yes', 'there is no such question'],
    ['note=perhaps', 'allowed are none, generic, personal, unknown'],
    ['policy=strict', 'there is no such policy'],
    ['policy=custom&tier.personal-note=decisive', 'allowed are strong, leaning, off'],
    ['policy=custom&tier.toString=off', 'there is no such rule'],
    ['silence=maybe', 'allowed are decline, ask, accept'],
    ['policy=people-you-know&silence=ask', 'need “policy=custom”'],
    ['v=2', 'version 2'],
  ])('tells what is wrong with %s and keeps the rest', (text, problem) => {
    const { answers, problems } = parse(`${text}&met-in-person=yes`);
    expect(problems).toHaveLength(1);
    expect(problems.map(problemWords)[0]).toContain(problem);
    expect(answers).toEqual({ 'met-in-person': 'yes' } satisfies Answers);
  });

  it.each([
    'note%3Dnone%26same-industry%3Dyes',
    'note%253Dnone%2526same-industry%253Dyes',
    'note=none%26same-industry=yes',
    'note=none&amp;same-industry=yes',
    'note=none;same-industry=yes',
    'NOTE=NONE&SAME-INDUSTRY=YES',
    'note=none&same-industry=yes&utm_source=x&fbclid=1&_ga=2&xtor=RSS-1',
    'note=none&same-industry=yes?utm_source=x',
    'note=none&same-\u00adindus%0Atry=yes',
    'note=none&same\u2010industry=yes',
    ...['.', ')', '>', ',', '”', ').', ']'].map((sign) => `note=none&same-industry=yes${sign}`),
    '%23note=none&same-industry=yes',
  ])('is read, without a word, however it was changed on its way: %s', (text) => {
    const { answers, problems } = parse(text);
    expect(answers).toEqual({ note: 'none', 'same-industry': 'yes' });
    expect(problems).toEqual([]);
    expect(isChecklist(text)).toBe(true);
  });

  it.each(['_=_', 'xtor=RSS-1', '_ga=1', 'utm_source=news', '', 'all-questions', ':~:text=note', 'start=1'])(
    'is none when no key is ours: “%s”',
    (text) => {
      expect(isChecklist(text)).toBe(false);
    },
  );

  it('is read the same after any program on the way has re-encoded it', () => {
    fc.assert(
      fc.property(partialAnswers(18), anyPolicy, fc.integer({ min: 0, max: 2 }), (answers, policy, times) => {
        const text = format(answers, policy);
        const sent = Array.from({ length: times }).reduce<string>((before) => encodeURIComponent(before), text);
        expect(parse(sent)).toEqual(parse(text));
      }),
    );
  });

  it('shows no more than forty characters of what a stranger wrote', () => {
    const [problem = ''] = parse(`${'x'.repeat(5000)}=y`).problems.map(problemWords);
    expect(problem.length).toBeLessThan(120);
  });
});
