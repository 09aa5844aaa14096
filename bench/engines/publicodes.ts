import Engine from 'publicodes';
import { factIds, type Answers } from '../../src/rules/index.ts';
import { known, reasons, type Outcome } from './as-conditions.ts';

const engine = new Engine(
  {
    ...Object.fromEntries(factIds.map((id) => [spoken(id), { type: 'texte' }])),
    ...Object.fromEntries(reasons.map(({ id, tests }) => [`rule ${spoken(id)}`, { valeur: all(tests) }])),
  },
  // It warns of every fact without a default.
  { logger: { log: silent, warn: silent, error: silent } },
);

/** What it says of each reason, in their order. */
export function judge(answers: Answers): Outcome[] {
  engine.setSituation(Object.fromEntries(known(answers).map(([id, value]) => [spoken(id), `'${value}'`])));
  return reasons.map(({ id }) => {
    const { nodeValue } = engine.evaluate(`rule ${spoken(id)}`);
    return nodeValue === undefined ? 'cannot-tell' : nodeValue === true ? 'fires' : 'does-not-fire';
  });
}

function all(tests: (typeof reasons)[number]['tests']): object {
  return {
    'toutes ces conditions': tests.map(({ fact, is }) => ({
      'une de ces conditions': is.map((value) => `${spoken(fact)} = '${value}'`),
    })),
  };
}

/** Its names have no hyphens. */
function spoken(id: string): string {
  return id.replaceAll('-', ' ');
}

function silent(): void {
  // Nothing to say.
}
