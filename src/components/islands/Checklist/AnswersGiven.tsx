import { statementOf } from '#rules/statement-of.ts';
import { factLabels } from '#rules/lists/fact-labels.ts';
import { factIds, type Answers as Given, type FactId } from '#rules/index.ts';

/** Every answer as a line that leads to its question, then the questions that are still open. */
export default function AnswersGiven({ answers, missing }: { answers: Given; missing: readonly FactId[] }) {
  const given = factIds.filter((id) => answers[id] !== undefined);
  const open = missing.filter((id) => answers[id] === undefined);
  return (
    <>
      <ul class="answer-list">
        {given.map((id) => (
          <li key={id}>
            <a href={`#q-${id}`}>{sayingOf(answers, id)}</a>
          </li>
        ))}
      </ul>
      {open.length > 0 && <h3>Still open</h3>}
      <ul class="answer-list">
        {open.map((id) => (
          <li key={id}>
            <a href={`#q-${id}`}>{factLabels[id]}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** An answer as a sentence. */
export function sayingOf(answers: Given, id: FactId): string {
  const value = answers[id];
  return value === undefined || value === 'unknown' ? `You don’t know: ${factLabels[id]}` : statementOf(id, value);
}
