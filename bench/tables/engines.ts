import fc from 'fast-check';
import { evaluate, facts, nextQuestion, openableFactIds, policies, whatWouldChange, type Answers } from '../../src/rules/index.ts';
import { partialAnswers } from '../../tests/rules/arbitraries.ts';
import { oracle } from '../../tests/rules/oracle.ts';
import { reasons } from '../engines/as-conditions.ts';
import * as jsonRulesEngine from '../engines/json-rules-engine.ts';
import * as publicodes from '../engines/publicodes.ts';
import { weigh } from '../harness/bundle.ts';
import { interleave } from '../harness/rounds.ts';
import { kB, median, table, times, type Report } from '../harness/table.ts';

/** What judging one set of answers costs here and in engines made for rules, in Node. */
export async function engines(rounds: number): Promise<Report> {
  let seed = 0;
  const runs = await interleave(SUBJECTS, rounds, async ({ judge, slow }) => {
    // New answers every time: what was tabled for the last ones is no help.
    const cards = fc.sample(partialAnswers(18), { numRuns: slow ? 200 : 5000, seed: ++seed });
    const start = performance.now();
    for (const card of cards) await judge(card);
    return ((performance.now() - start) * 1000) / cards.length;
  });
  const of = (name: string): number => median(runs.get(SUBJECTS.find((one) => one.name === name) ?? first) ?? []);
  const rows = await Promise.all(
    SUBJECTS.map(async ({ name, says, entry }) => [
      name,
      of(name).toFixed(1),
      times(of(name), of(first.name)),
      entry ? kB(await weigh(new URL(entry, import.meta.url))) : '',
      says,
    ]),
  );
  const [ways, share] = [completions(), (name: string): number => Math.round(of(name) / of('evaluate'))];
  const [json, publi] = [share('json-rules-engine'), share('publicodes')];
  return {
    tables: [table([['engine', 'µs', 'against predicates', 'kB brotli, rules included', 'what it says'], ...rows])],
    notes: [
      '20 rules, 20 facts; half of the facts open on average; new answers every round.',
      `json-rules-engine takes ${json} times as long as evaluate, publicodes ${publi} times, for the reasons alone.`,
      `To say what is still possible as well, they would have to judge every completion, ${ways} in the middle: ${json * ways} and ${publi * ways} times as long.`,
      `Disagreements with evaluate about a reason, in 200 sets of answers: ${await disagreements()}.`,
    ],
  };
}

/** The others must do the same work, or there is nothing to compare. */
async function disagreements(): Promise<string> {
  const counts = { 'json-rules-engine': 0, publicodes: 0 };
  for (const card of fc.sample(partialAnswers(18), { numRuns: 200, seed: 1 })) {
    const { outcomes } = evaluate(card);
    // They know nothing of what sets aside what.
    const ours = reasons.map(({ id }) => (outcomes[id] === 'set-aside' ? 'fires' : outcomes[id])).join();
    counts['json-rules-engine'] += Number((await jsonRulesEngine.judge(card)).join() !== ours);
    counts.publicodes += Number(publicodes.judge(card).join() !== ours);
  }
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}

/** In how many ways the open answers of a middling set can be completed. */
function completions(): number {
  return median(
    fc.sample(partialAnswers(18), { numRuns: 1000, seed: 1 }).map((card) => {
      const open = openableFactIds.filter((id) => card[id] === undefined || card[id] === 'unknown');
      return open.reduce((product, id) => product * facts[id].values.length, 1);
    }),
  );
}

const first: Subject = {
  name: 'predicates',
  judge: oracle(policies['as-written']),
  says: 'the verdict, as if what is open were no',
};
const SUBJECTS: readonly Subject[] = [
  first,
  {
    name: 'evaluate',
    judge: (answers) => evaluate(answers),
    entry: '../../src/rules/index.ts',
    says: 'the verdict, what is possible and what is missing (exact), each rule’s outcome, what sets aside what',
  },
  { name: 'nextQuestion', judge: (answers) => nextQuestion(answers), says: 'the best question to ask' },
  { name: 'whatWouldChange', judge: (answers) => whatWouldChange(answers), says: 'every answer that would turn the verdict' },
  {
    name: 'json-rules-engine',
    judge: jsonRulesEngine.judge,
    entry: '../engines/json-rules-engine.ts',
    says: 'which reasons fire, which do not and which cannot tell',
    slow: true,
  },
  {
    name: 'publicodes',
    judge: publicodes.judge,
    entry: '../engines/publicodes.ts',
    says: 'the same',
    slow: true,
  },
];

interface Subject {
  readonly name: string;
  readonly judge: (answers: Answers) => unknown;
  readonly says: string;
  /** The module whose bundle is weighed. */
  readonly entry?: string;
  readonly slow?: boolean;
}
