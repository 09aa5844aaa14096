import { statementOf } from '#rules/statement-of.ts';
import { factIds, facts } from '#rules/index.ts';
import { questions } from '#rules/lists/questions.ts';

/** Every question with its answers, as lines to read. */
export const questionLines = (): string[] =>
  factIds.flatMap((id) => [
    `${id}: ${questions[id].ask}`,
    ...facts[id].values.map((value) => `  ${id}=${value}  ${statementOf(id, value)}`),
  ]);
