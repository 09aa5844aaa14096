import { describe, expect, it } from 'vitest';
import { evaluate, openableFactIds, silences, type Answers, type Policy } from '../../src/rules/index.ts';

/** Answers to all but the note, in which no rule finds a reason. */
const nothingSpeaks: Answers = {
  ...Object.fromEntries(openableFactIds.filter((id) => id !== 'note').map((id) => [id, 'no'])),
  photo: 'real',
};

describe('evaluate', () => {
  it('is undecided, with everything possible, while nothing is answered', () => {
    const { verdict, action, settled, possible, because, missing } = evaluate({});
    expect({ verdict, action, settled, possible, because }).toEqual({
      verdict: 'undecided',
      action: 'undecided',
      settled: false,
      possible: ['decline', 'ask', 'accept'],
      because: [],
    });
    expect(missing).toHaveLength(18);
  });

  it('keeps a connection when nothing speaks against it', () => {
    const clean: Answers = { connected: 'yes', 'looks-fake': 'no', offends: 'no', 'sends-spam': 'no' };
    expect(evaluate(clean)).toMatchObject({ verdict: 'accept', action: 'keep', settled: true });
  });

  it.each(silences)('gives the verdict the policy has for silence when nothing speaks: %s', (silence) => {
    const answers: Answers = { ...nothingSpeaks, note: 'none' };
    const policy: Policy = { tiers: { 'no-personal-note': 'off' }, silence };
    expect(evaluate(answers, policy)).toMatchObject({ verdict: silence, possible: [silence], because: [], missing: [] });
    expect(evaluate({ ...answers, connected: 'yes' }, policy)).toMatchObject({ verdict: 'accept', action: 'keep' });
  });

  it('lets a verdict so far lie outside what is possible', () => {
    const answers: Answers = { ...nothingSpeaks, 'same-industry': 'yes', misspellings: 'yes', note: 'unknown' };
    const policy: Policy = { tiers: { 'same-industry': 'leaning' }, silence: 'ask' };
    expect(evaluate(answers, policy)).toMatchObject({ verdict: 'ask', possible: ['decline', 'accept'], missing: ['note'] });
  });

  it.each([
    [{ message: 'waiting', note: 'none' }, 'wait'],
    [{ message: 'waiting', 'looks-fake': 'yes' }, 'decline'],
    [{ message: 'waiting', 'met-in-person': 'yes' }, 'accept'],
    [{ message: 'replied', note: 'none', 'same-industry': 'yes' }, 'your-call'],
    [{ message: 'no-reply', connected: 'yes' }, 'remove'],
    [{ 'met-in-person': 'yes', connected: 'yes' }, 'keep'],
    [{ message: 'no-reply', connected: 'yes', 'met-in-person': 'yes' }, 'keep'],
  ] satisfies [Answers, string][])('words the verdict for %j as %s', (answers, action) => {
    expect(evaluate(answers).action).toBe(action);
  });

  it('names each pair of a rule set aside and a rule that did it', () => {
    const { setAside } = evaluate({ note: 'none', 'met-in-person': 'yes', 'publishes-content': 'yes' });
    expect(setAside).toEqual([
      { rule: 'no-personal-note', by: 'met-in-person' },
      { rule: 'no-personal-note', by: 'reach-an-audience' },
    ]);
  });

  it('plans for introductions with an accepted stranger, and not with someone you know', () => {
    expect(evaluate({ note: 'personal' }).advice).toEqual(['plan-for-introductions']);
    expect(evaluate({ note: 'personal', 'same-workplace': 'yes' }).advice).toEqual([]);
    expect(evaluate({ note: 'none' }).advice).toEqual([]);
  });

  it.each([
    [{ nope: 'yes' }, /Unknown fact "nope".*met-in-person/],
    [{ constructor: 'yes' }, /Unknown fact "constructor"/],
    [{ note: 'yes' }, /Unknown value "yes" for "note".*none, generic, personal/],
  ])('refuses %j with a RangeError that lists what is allowed', (answers, message) => {
    const evil = answers as Answers; // what a caller without types could pass
    expect(() => evaluate(evil)).toThrow(RangeError);
    expect(() => evaluate(evil)).toThrow(message);
  });

  it.each([
    ['strict', /Unknown policy "strict".*as-written/],
    [{ tiers: { 'met-in-person': 'decisive' }, silence: 'ask' }, /not for "met-in-person".*strong, leaning, off/],
    [{ tiers: { 'plan-for-introductions': 'strong' }, silence: 'ask' }, /on, off/],
    [{ tiers: { nope: 'off' }, silence: 'ask' }, /Unknown rule "nope"/],
    [{ tiers: {}, silence: 'undecided' }, /Unknown silence "undecided"/],
  ])('refuses the policy %j with a RangeError', (policy, message) => {
    const evil = policy as Policy; // what a caller without types could pass
    expect(() => evaluate({}, evil)).toThrow(RangeError);
    expect(() => evaluate({}, evil)).toThrow(message);
  });
});
