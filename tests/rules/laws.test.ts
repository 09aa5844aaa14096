import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  evaluate,
  facts,
  factIds,
  nextQuestion,
  questionsInOrder,
  openableFactIds,
  rules,
  ruleIds,
  setAside,
  whatWouldChange,
  type Answers,
  type Evaluation,
  type Policy,
  type RuleId,
  type Verdict,
} from '#rules/index.ts';
import { anyPolicy, completeAnswers, partialAnswers } from './arbitraries.ts';
import { judged, oracle, setAsideByHand, someCompletion } from './oracle.ts';

const RANK: Record<Verdict, number> = { decline: 0, ask: 1, accept: 2, undecided: NaN };
const isOpen = (answers: Answers, id: (typeof factIds)[number]) => answers[id] === undefined || answers[id] === 'unknown';

function reachable(answers: Answers, policy: Policy): Verdict[] {
  const [found, judge] = [new Set<Verdict>(), oracle(policy)];
  someCompletion(answers, (complete) => found.add(judge(complete)).size === 3);
  return (['decline', 'ask', 'accept'] as const).filter((verdict) => found.has(verdict));
}

it('the oracle knows every rule', () => {
  expect([...judged].sort()).toEqual(ruleIds.filter((id) => rules[id].says !== 'advice').sort());
});

it('the oracle sets aside what the table does', () => {
  const inOrder = (rows: typeof setAsideByHand) =>
    rows.map(({ by, setsAside }) => ({ by: [...by].sort(), setsAside: [...setsAside].sort() }));
  expect(inOrder(setAsideByHand)).toEqual(inOrder(setAside));
});

describe('law 1: a verdict is deterministic', () => {
  it('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(partialAnswers(18), anyPolicy, (answers, policy) => {
        const reversed = Object.fromEntries(Object.entries(answers).reverse());
        expect(evaluate(reversed, policy)).toEqual(evaluate(answers, policy));
        expect(evaluate(answers, policy)).toEqual(evaluate(answers, policy));
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order of the rules in a policy', () => {
    fc.assert(
      fc.property(partialAnswers(18), anyPolicy, (answers, policy) => {
        const tiers = Object.fromEntries(Object.entries(policy.tiers).reverse());
        expect(evaluate(answers, { ...policy, tiers })).toEqual(evaluate(answers, policy));
      }),
      { numRuns: 500 },
    );
  });

  it('agrees with the model written by hand on complete answers', () => {
    fc.assert(
      fc.property(completeAnswers, anyPolicy, (answers, policy) => {
        expect(evaluate(answers, policy).verdict).toBe(oracle(policy)(answers));
      }),
      { numRuns: 5000 },
    );
  });
});

describe('law 2: a decisive rule that fires always declines', () => {
  it('declines under every policy that leaves the rule decisive', () => {
    fc.assert(
      fc.property(partialAnswers(18), anyPolicy, (answers, policy) => {
        const { outcomes, verdict, settled } = evaluate(answers, policy);
        const decisive = ruleIds.some((id) => outcomes[id] === 'fires' && (policy.tiers[id] ?? rules[id].tier) === 'decisive');
        fc.pre(decisive);
        expect([verdict, settled]).toEqual(['decline', true]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('law 3: the verdict is monotone over complete answers', () => {
  const firing = ({ outcomes }: Evaluation): Set<RuleId> =>
    new Set(ruleIds.filter((id) => rules[id].says !== 'advice' && ['fires', 'set-aside'].includes(outcomes[id])));

  it('never falls when one more accept rule fires, never rises when one more decline rule fires', () => {
    let compared = 0;
    fc.assert(
      fc.property(completeAnswers, anyPolicy, fc.constantFrom(...factIds), fc.nat(), (answers, policy, fact, pick) => {
        const values = facts[fact].values;
        const other: Answers = { ...answers, [fact]: values[pick % values.length] };
        fc.pre(answers[fact] !== other[fact] && answers.connected === other.connected);
        const before = firing(evaluate(answers, policy));
        const changed = evaluate(other, policy);
        const after = firing(changed);
        const added = [...after].filter((id) => !before.has(id));
        const [id] = added;
        fc.pre(added.length === 1 && id !== undefined);
        fc.pre([...before].every((one) => after.has(one)));
        compared++;
        const [low, high] = [RANK[oracle(policy)(answers)], RANK[changed.verdict]];
        if (rules[id].says === 'accept') expect(high).toBeGreaterThanOrEqual(low);
        else expect(high).toBeLessThanOrEqual(low);
      }),
      { numRuns: 3000 },
    );
    expect(compared).toBeGreaterThan(1000);
  });
});

describe('law 4: "I don’t know" counts as unanswered', () => {
  it('gives the same evaluation as leaving the fact out', () => {
    fc.assert(
      fc.property(partialAnswers(18), anyPolicy, (answers, policy) => {
        const known = Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== 'unknown'));
        const said = Object.fromEntries(factIds.map((id) => [id, answers[id] ?? 'unknown']));
        expect(evaluate(known, policy)).toEqual(evaluate(answers, policy));
        expect(evaluate(said, policy)).toEqual(evaluate(answers, policy));
        expect(whatWouldChange(known, policy)).toEqual(whatWouldChange(answers, policy));
      }),
      { numRuns: 500 },
    );
  });
});

describe('law 5: what is possible is exact', () => {
  const agrees = (answers: Answers, policy: Policy) => {
    const { possible, settled, verdict } = evaluate(answers, policy);
    expect(possible).toEqual(reachable(answers, policy));
    expect(settled).toBe(possible.length === 1);
    if (settled) expect(verdict).toBe(possible[0]);
  };

  it('equals brute force with up to six open facts', () => {
    fc.assert(fc.property(partialAnswers(6), anyPolicy, agrees), { numRuns: 4000 });
  });

  it('equals brute force with up to twelve open facts', () => {
    fc.assert(fc.property(partialAnswers(12), anyPolicy, agrees), { numRuns: 300 });
  });

  it('equals brute force with nothing answered at all', () => {
    fc.assert(fc.property(fc.constant({}), anyPolicy, agrees), { numRuns: 40 });
  });

  /** Whether `missing` names the open facts on which some completion turns, and no other: a light fact under heavier ones is none. */
  const missesTurning = (answers: Answers, policy: Policy) => {
    const judge = oracle(policy);
    const turning = openableFactIds.filter((id) => {
      if (!isOpen(answers, id)) return false;
      const [first, ...others] = facts[id].values;
      return someCompletion({ ...answers, [id]: first }, (one) => others.some((value) => judge({ ...one, [id]: value }) !== judge(one)));
    });
    expect(evaluate(answers, policy).missing).toEqual(turning);
  };

  it('names as missing exactly the open facts on which some completion turns', () => {
    fc.assert(fc.property(partialAnswers(7), anyPolicy, missesTurning), { numRuns: 1500 });
  });

  it('names as missing exactly those with up to twelve open facts, too', () => {
    fc.assert(fc.property(partialAnswers(12), anyPolicy, missesTurning), { numRuns: 60 });
  });

  it('never changes a settled verdict, whatever is answered next', () => {
    fc.assert(
      fc.property(partialAnswers(10), completeAnswers, anyPolicy, (answers, rest, policy) => {
        const before = evaluate(answers, policy);
        fc.pre(before.settled);
        const open = openableFactIds.filter((id) => isOpen(answers, id));
        const next = { ...answers };
        for (const id of open) {
          Object.assign(next, { [id]: rest[id] });
          const after = evaluate(next, policy);
          expect([after.verdict, after.settled]).toEqual([before.verdict, true]);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('law 6: asking the next question until there is none settles the verdict', () => {
  it('asks only facts that can still change the verdict, and stops exactly when settled', () => {
    fc.assert(
      fc.property(partialAnswers(18), completeAnswers, anyPolicy, (start, rest, policy) => {
        const answers = Object.fromEntries(Object.entries(start).filter(([, value]) => value !== 'unknown'));
        for (let asked = 0; ; asked++) {
          const fact = nextQuestion(answers, policy);
          const { missing, settled } = evaluate(answers, policy);
          expect(fact === undefined).toBe(settled);
          if (fact === undefined) break;
          expect(missing).toContain(fact);
          expect(asked).toBeLessThan(openableFactIds.length);
          Object.assign(answers, { [fact]: rest[fact] });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never asks what was answered "I don’t know"', () => {
    fc.assert(
      fc.property(partialAnswers(18), anyPolicy, (answers, policy) => {
        const fact = nextQuestion(answers, policy);
        const { missing } = evaluate(answers, policy);
        const askable = missing.filter((id) => answers[id] !== 'unknown');
        if (fact === undefined) expect(askable).toEqual([]);
        else expect(askable).toContain(fact);
      }),
      { numRuns: 500 },
    );
  });

  it('picks the least mean number of possible verdicts, the first in table order on a tie', () => {
    fc.assert(
      fc.property(partialAnswers(18), anyPolicy, (answers, policy) => {
        const mean = (id: (typeof factIds)[number]) => {
          const counts = facts[id].values.map((value) => evaluate({ ...answers, [id]: value }, policy).possible.length);
          return counts.reduce((sum, count) => sum + count, 0) / counts.length;
        };
        const askable = evaluate(answers, policy).missing.filter((id) => answers[id] !== 'unknown');
        const least = Math.min(...askable.map(mean));
        expect(nextQuestion(answers, policy)).toBe(askable.find((id) => mean(id) === least));
      }),
      { numRuns: 200 },
    );
  });

  it('lists all questions in the order in which they would be asked if each stayed open', () => {
    fc.assert(
      fc.property(partialAnswers(18), anyPolicy, (answers, policy) => {
        const asked = [];
        for (let given = answers; ;) {
          const next = nextQuestion(given, policy);
          if (!next) break;
          asked.push(next);
          given = { ...given, [next]: 'unknown' };
        }
        expect(questionsInOrder(answers, policy)).toEqual(asked);
      }),
      { numRuns: 200 },
    );
  });
});

describe('law 7: what would change the verdict is sound and complete', () => {
  it('lists every single answer that leads to another verdict, and no other', () => {
    fc.assert(
      fc.property(partialAnswers(18), anyPolicy, (answers, policy) => {
        const now = evaluate(answers, policy).verdict;
        const expected = openableFactIds.flatMap((fact) =>
          facts[fact].values
            .filter((value) => value !== answers[fact])
            .map((value) => ({
              fact,
              value,
              verdict: evaluate({ ...answers, [fact]: value }, policy).verdict,
            }))
            .filter(({ verdict }) => verdict !== now),
        );
        expect(whatWouldChange(answers, policy)).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  });
});

describe('law 8: every verdict names what it rests on', () => {
  it('names standing rules that speak for it, or none when silence decides', () => {
    fc.assert(
      fc.property(partialAnswers(18), anyPolicy, (answers, policy) => {
        const { because, outcomes, verdict, settled } = evaluate(answers, policy);
        expect(because.every((id) => outcomes[id] === 'fires')).toBe(true);
        const sides = new Set(because.map((id) => rules[id].says));
        if (verdict === 'undecided') expect([because, settled]).toEqual([[], false]);
        else if (sides.size === 2) expect(verdict).toBe('ask');
        else if (sides.size === 1) expect(sides.has(verdict as 'accept' | 'decline')).toBe(true);
        else expect(settled).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
