import { Engine } from 'json-rules-engine';
import { factIds, type Answers } from '../../src/rules/index.ts';
import { known, reasons, type Outcome } from './as-conditions.ts';

// It knows no unknown: what is open is null, and each reason is written twice, for firing and for not firing.
const engine = new Engine(
  reasons.flatMap(({ id, tests }) => [
    {
      conditions: { all: tests.map(({ fact, is }) => ({ fact, operator: 'in', value: [...is] })) },
      event: { type: 'fires', params: { id } },
    },
    {
      conditions: { any: tests.map(({ fact, is }) => ({ fact, operator: 'notIn', value: [null, ...is] })) },
      event: { type: 'does-not-fire', params: { id } },
    },
  ]),
);
const open = Object.fromEntries(factIds.map((id) => [id, null]));

/** What it says of each reason, in their order. */
export async function judge(answers: Answers): Promise<Outcome[]> {
  const { events } = await engine.run({ ...open, ...Object.fromEntries(known(answers)) });
  const said = new Map(events.map(({ type, params }) => [params?.['id'], type as Outcome])); // the two types above
  return reasons.map(({ id }) => said.get(id) ?? 'cannot-tell');
}
