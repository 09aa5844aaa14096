/**
 * Times `evaluate` and its parts against the least that could do the job: the hand-written predicates of
 * the tests, over the same seeded answers, interleaved in one run. Read the ratios, not the microseconds.
 *
 *     node bench/rules.ts
 */
import fc from 'fast-check';
import { evaluate, nextQuestion, whatWouldChange, policies, type Answers } from '../src/rules/index.ts';
import { partialAnswers } from '../tests/rules/arbitraries.ts';
import { oracle } from '../tests/rules/oracle.ts';

const CARDS = 2000;
const ROUNDS = 9;
const cards: Answers[] = fc.sample(partialAnswers(18), { numRuns: CARDS, seed: 11 });
const policy = policies['as-written'];

const subjects: Record<string, (answers: Answers) => unknown> = {
  'predicates (baseline)': (answers) => oracle(answers, policy),
  evaluate: (answers) => evaluate(answers),
  nextQuestion: (answers) => nextQuestion(answers),
  whatWouldChange: (answers) => whatWouldChange(answers),
};

const times = new Map<string, number[]>(Object.keys(subjects).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, run] of Object.entries(subjects)) {
    const start = performance.now();
    for (const card of cards) run(card);
    times.get(name)?.push(((performance.now() - start) * 1000) / CARDS);
  }
}

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;
const baseline = median(times.get('predicates (baseline)') ?? []);
console.log(`${CARDS} answer sets, half of their facts open on average; medians of ${ROUNDS} interleaved rounds`);
for (const [name, list] of times) {
  console.log(`${name.padEnd(24)} ${median(list).toFixed(1).padStart(8)} µs  × ${(median(list) / baseline).toFixed(1)}`);
}
