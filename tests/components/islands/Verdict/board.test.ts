import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardOf, wholeBoard } from '#components/islands/Verdict/board.ts';
import { evaluate, ruleIds, rules, type Answers, type Policy } from '#rules/index.ts';
import { inForce } from '#rules/policy.ts';
import { decidingTiers } from '#rules/rule.ts';
import { anyPolicy, partialAnswers } from '../../../rules/arbitraries.ts';

const shown = (answers: Answers, policy: Policy) => {
  const evaluation = evaluate(answers, policy);
  const { tierOf } = inForce(policy);
  return { evaluation, tierOf, rows: boardOf(evaluation, tierOf) };
};
const cases = fc.tuple(partialAnswers(18), anyPolicy);
const reasons = ruleIds.filter((id) => rules[id].says !== 'advice');

describe('the board of a verdict, for any answers and policy', () => {
  it('shows every reason that stands or is set aside exactly once, on its own side and in the row of its tier', () => {
    fc.assert(
      fc.property(cases, ([answers, policy]) => {
        const { evaluation, tierOf, rows } = shown(answers, policy);
        const spoken = reasons.filter((id) => ['fires', 'set-aside'].includes(evaluation.outcomes[id]));
        expect(rows.flatMap(({ accept, decline }) => [...accept, ...decline].map(({ id }) => id)).sort()).toEqual([...spoken].sort());
        for (const { tier, accept, decline } of rows) {
          for (const { id } of accept) expect([rules[id].says, tierOf(id)]).toEqual(['accept', tier]);
          for (const { id } of decline) expect([rules[id].says, tierOf(id)]).toEqual(['decline', tier]);
        }
      }),
    );
  });

  it('marks the row evaluate() decided in, which holds all the verdict rests on', () => {
    fc.assert(
      fc.property(cases, ([answers, policy]) => {
        const { evaluation, tierOf, rows } = shown(answers, policy);
        const [first] = evaluation.because;
        const place = first ? decidingTiers.findIndex((tier) => tier === tierOf(first)) : undefined;
        expect(rows.map(({ state }) => state)).toEqual(
          decidingTiers.map((_, i) => (place === undefined ? 'open' : i < place ? 'above' : i === place ? 'decides' : 'below')),
        );
        const standing = rows.filter(({ state }) => state === 'decides').flatMap(({ accept, decline }) => [...accept, ...decline]);
        const ids = standing.filter(({ by }) => by.length === 0).map(({ id }) => id);
        expect(ids.sort()).toEqual([...evaluation.because].sort());
      }),
    );
  });

  it('names with each reason set aside everything that did it, and with no other', () => {
    fc.assert(
      fc.property(cases, ([answers, policy]) => {
        const { evaluation, rows } = shown(answers, policy);
        const pairs = rows.flatMap(({ accept, decline }) =>
          [...accept, ...decline].flatMap(({ id, by }) => by.map((one) => `${id} ${one}`)),
        );
        expect(pairs.sort()).toEqual(evaluation.setAside.map(({ rule, by }) => `${rule} ${by}`).sort());
      }),
    );
  });

  it('can leave out what is set aside and what decides', () => {
    const { evaluation, tierOf } = shown({ 'met-in-person': 'yes', note: 'none' }, { tiers: {}, silence: 'ask' });
    const rows = boardOf(evaluation, tierOf, { aside: false, decides: false });
    expect(rows.every(({ state }) => state === 'open')).toBe(true);
    expect(rows.flatMap(({ decline }) => decline)).toEqual([{ id: 'no-personal-note', by: [] }]);
  });
});

describe('the whole board', () => {
  it('holds every rule that is in force once, at its tier', () => {
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        const { tierOf } = inForce(policy);
        const ids = wholeBoard(tierOf).flatMap(({ accept, decline }) => [...accept, ...decline].map(({ id }) => id));
        expect(ids.sort()).toEqual(reasons.filter((id) => tierOf(id) !== 'off').sort());
      }),
    );
  });
});
