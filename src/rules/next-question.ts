import { possibleVerdicts, relevantFacts } from './completions.ts';
import { checkAnswers, facts, type Answers, type FactId } from './facts.ts';
import { inForce, type Policy, type PolicyId } from './policy.ts';

/**
 * The question to ask next: of the open facts that can still change the verdict, the one whose answers
 * leave the fewest verdicts possible on average; ties go to the first in table order. Never a fact
 * answered "I don't know". Undefined exactly when the verdict is settled or only such facts are left.
 *
 * @throws RangeError as `evaluate` does.
 */
export function nextQuestion(answers: Answers, policy?: PolicyId | Policy): FactId | undefined {
  checkAnswers(answers);
  const force = inForce(policy);
  if (possibleVerdicts(answers, force).length === 1) return undefined;
  const candidates = relevantFacts(answers, force).filter((id) => answers[id] !== 'unknown');
  let best: FactId | undefined;
  let least = Infinity;
  for (const id of candidates) {
    const { values } = facts[id];
    const counts = values.map((value) => possibleVerdicts({ ...answers, [id]: value }, force).length);
    const mean = counts.reduce((sum, count) => sum + count, 0) / values.length;
    if (mean < least) [best, least] = [id, mean];
  }
  return best;
}
