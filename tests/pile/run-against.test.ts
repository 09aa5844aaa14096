import { expect, it } from 'vitest';
import { fold, judgeOf, runAgainst } from '#pile/index.ts';
import { entries, ids, opened, TODAY } from './people.ts';

it('A run of decisions against settled verdicts is noticed, and of no others', () => {
  const settle = (number: number) => ({ kind: 'answer', who: ids(number, number + 1), fact: 'looks-fake', value: 'yes' }) as const;
  const decide = (number: number, decision: 'accept' | 'decline') => ({ kind: 'decide', who: ids(number, number + 1), decision }) as const;
  const run = (...decisions: readonly ('accept' | 'decline')[]) => {
    const pile = fold(entries(opened(8), ...decisions.map((_, i) => settle(i)), ...decisions.map((decision, i) => decide(i, decision))));
    return runAgainst(pile, judgeOf(pile, TODAY));
  };
  expect(run('accept', 'accept')).toBe(2);
  expect(run('accept', 'decline')).toBe(0);
  expect(run('decline', 'accept')).toBe(1);
});
