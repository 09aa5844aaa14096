import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byHand } from '#components/checklist/by-hand.ts';
import { holds } from '#rules/condition.ts';
import { policies, ruleIds, rules, type Answers, type RuleId, type Verdict } from '#rules/index.ts';
import { completeAnswers } from '../../rules/arbitraries.ts';
import { oracle } from '../../rules/oracle.ts';

describe('The checklist on paper', () => {
  it('leads whoever follows it to the verdict of the rules as written', () => {
    fc.assert(
      fc.property(completeAnswers, (answers) => {
        expect(followed(answers)).toBe(oracle(policies['as-written'])(answers));
      }),
      { numRuns: 3000 },
    );
  });

  it('names every reason that is on as written', () => {
    const named = new Set([...byHand.decisive, ...byHand.rounds.flatMap(({ accept, decline }) => [...accept, ...decline])]);
    expect(ruleIds.filter((id) => !named.has(id))).toEqual(ruleIds.filter((id) => rules[id].says === 'advice' || rules[id].tier === 'off'));
  });
});

/** What a reader does with a pencil, step by step as the form says. */
function followed(answers: Answers): Verdict {
  const marked = new Set<RuleId>(
    ruleIds.filter((id) => {
      const rule = rules[id];
      return rule.says !== 'advice' && holds(rule.when, answers) === 'yes';
    }),
  );
  const left = (ids: readonly RuleId[]): boolean => ids.some((id) => marked.has(id));
  if (left(byHand.decisive)) return 'decline';
  const isConnection = answers.connected === 'yes';
  if (isConnection) for (const id of byHand.invitationOnly) marked.delete(id);
  for (const { by, struck } of byHand.strikes) if (left(by)) for (const id of struck) marked.delete(id);
  for (const { accept, decline } of byHand.rounds) {
    if (left(accept) && left(decline)) return 'ask';
    if (left(accept)) return 'accept';
    if (left(decline)) return 'decline';
  }
  return isConnection ? 'accept' : 'ask';
}
