import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextScreen, SCREENS, theRest } from '#components/islands/Checklist/short-way.ts';
import { evaluate, openableFactIds, type Answers } from '#rules/index.ts';
import { anyPolicy, completeAnswers } from '../../../rules/arbitraries.ts';

/** Walks the short way, ticking what is true of this person. */
function walk(truth: Answers, policy: Parameters<typeof nextScreen>[1], unsure: boolean) {
  let answers: Answers = {};
  let screens = 0;
  for (let screen = nextScreen(answers, policy); screen; screen = nextScreen(answers, policy, screen.at + 1)) {
    screens++;
    const ticked = screen.facts.filter((id) => id === 'note' || ['yes', 'missing', 'stock'].includes(truth[id] ?? ''));
    answers = { ...answers, ...Object.fromEntries(ticked.map((id) => [id, truth[id]])) };
    answers = { ...answers, ...theRest(screen.facts, answers, unsure) };
  }
  return { answers, screens };
}

describe('the short way', () => {
  it('settles every invitation in at most five screens, with the verdict of all questions', () => {
    fc.assert(
      fc.property(completeAnswers, anyPolicy, (person, policy) => {
        const truth = { ...person, message: 'not-sent', connected: 'no' } as const;
        const { answers, screens } = walk(truth, policy, false);
        const reached = evaluate(answers, policy);
        expect(screens).toBeLessThanOrEqual(5);
        expect([reached.settled, reached.verdict]).toEqual([true, evaluate(truth, policy).verdict]);
      }),
      { numRuns: 500 },
    );
  });

  it('ends also when nothing can be told', () => {
    fc.assert(
      fc.property(completeAnswers, anyPolicy, (truth, policy) => {
        expect(walk(truth, policy, true).screens).toBeLessThanOrEqual(SCREENS.length);
      }),
    );
  });

  it('asks every fact that is open to answer on some screen', () => {
    expect(SCREENS.flatMap(({ facts }) => [...facts]).sort()).toEqual([...openableFactIds].sort());
  });
});
