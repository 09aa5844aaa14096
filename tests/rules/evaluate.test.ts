import { describe, expect, it } from 'vitest';
import {
  evaluate,
  factIds,
  nextQuestion,
  openableFactIds,
  policyIds,
  ruleIds,
  silences,
  whatWouldChange,
  type Answers,
  type Policy,
} from '#rules/index.ts';

/** Answers to all but the note, in which no rule finds a reason. */
const nothingSpeaks: Answers = {
  ...Object.fromEntries(openableFactIds.filter((id) => id !== 'note').map((id) => [id, 'no'])),
  photo: 'real',
};

describe('evaluate', () => {
  it('is undecided, with everything possible, while nothing is answered', () => {
    const { verdict, action, settled, possible, because } = evaluate({});
    expect({ verdict, action, settled, possible, because }).toEqual({
      verdict: 'undecided',
      action: 'undecided',
      settled: false,
      possible: ['decline', 'ask', 'accept'],
      because: [],
    });
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
    [{ note: 'none', 'same-industry': 'yes' }, 'ask'],
    [{ message: 'waiting', note: 'none', 'same-industry': 'yes' }, 'wait'],
    [{ message: 'waiting', 'looks-fake': 'yes' }, 'decline'],
    [{ message: 'waiting', 'met-in-person': 'yes' }, 'accept'],
    [{ message: 'replied', note: 'none', 'same-industry': 'yes' }, 'your-call'],
    [{ message: 'replied', note: 'none' }, 'decline'],
    [{ message: 'replied', note: 'personal' }, 'accept'],
    [{ message: 'no-reply', connected: 'yes' }, 'remove'],
    [{ 'met-in-person': 'yes', connected: 'yes' }, 'keep'],
    [{ message: 'no-reply', connected: 'yes', 'met-in-person': 'yes' }, 'keep'],
  ] satisfies [Answers, string][])('words the verdict for %j as %s', (answers, action) => {
    expect(evaluate(answers).action).toBe(action);
  });

  it('words a doubt about a connection as ask', () => {
    const policy: Policy = { tiers: { 'fake-or-sketchy': 'strong' }, silence: 'ask' };
    expect(evaluate({ connected: 'yes', 'looks-fake': 'yes', 'same-industry': 'yes' }, policy).action).toBe('ask');
  });

  it('takes an answer that is given as undefined for one that is left out', () => {
    expect(evaluate({ note: undefined, 'met-in-person': 'yes' })).toEqual(evaluate({ 'met-in-person': 'yes' }));
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

  const known = { facts: factIds.join(', '), rules: ruleIds.join(', '), policies: policyIds.join(', ') };

  it.each([
    [{ nope: 'yes' }, `Unknown fact "nope". Known facts: ${known.facts}.`],
    [{ constructor: 'yes' }, `Unknown fact "constructor". Known facts: ${known.facts}.`],
    [{ note: 'yes' }, 'Unknown value "yes" for "note". Allowed: none, generic, personal, unknown.'],
    [{ note: null }, 'Unknown value "null" for "note". Allowed: none, generic, personal, unknown.'],
  ])('refuses %j with a RangeError that lists what is allowed', (answers, message) => {
    const evil = answers as Answers; // what a caller without types could pass
    for (const refuse of [evaluate, nextQuestion, whatWouldChange]) {
      expect(() => refuse(evil)).toThrow(new RangeError(message));
    }
  });

  it.each([
    ['strict', `Unknown policy "strict". Known policies: ${known.policies}.`],
    ['toString', `Unknown policy "toString". Known policies: ${known.policies}.`],
    [
      { tiers: { 'met-in-person': 'decisive' }, silence: 'ask' },
      'Tier "decisive" is not for "met-in-person". Allowed: strong, leaning, off.',
    ],
    [{ tiers: { 'no-reply': 'on' }, silence: 'ask' }, 'Tier "on" is not for "no-reply". Allowed: decisive, strong, leaning, off.'],
    [
      { tiers: { 'plan-for-introductions': 'strong' }, silence: 'ask' },
      'Tier "strong" is not for "plan-for-introductions". Allowed: on, off.',
    ],
    [{ tiers: { nope: 'off' }, silence: 'ask' }, `Unknown rule "nope". Known rules: ${known.rules}.`],
    [{ tiers: {}, silence: 'undecided' }, 'Unknown silence "undecided". Allowed: decline, ask, accept.'],
  ])('refuses the policy %j with a RangeError', (policy, message) => {
    const evil = policy as Policy; // what a caller without types could pass
    for (const refuse of [evaluate, nextQuestion, whatWouldChange]) {
      expect(() => refuse({}, evil)).toThrow(new RangeError(message));
    }
  });

  it('takes a tier that is given as undefined for one that is left out', () => {
    const policy = { tiers: { 'no-reply': undefined }, silence: 'ask' } as unknown as Policy; // what a caller without types could pass
    expect(evaluate({ message: 'no-reply' }, policy)).toEqual(evaluate({ message: 'no-reply' }));
  });
});
