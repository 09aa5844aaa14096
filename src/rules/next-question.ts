import { possibleVerdicts, relevantFacts } from './completions.ts';
import { facts } from './lists/facts.ts';
import { checkAnswers, type Answers } from './answers.ts';
import type { FactId } from './order.ts';
import type { Policy, PolicyId } from './policies.ts';
import { inForce } from './policy.ts';

/**
 * The question to ask next: of the open facts that can still change the verdict, the one whose answers
 * leave the fewest verdicts possible on average; ties go to the first in table order. Never a fact
 * answered "I don't know". Undefined exactly when the verdict is settled or only such facts are left.
 *
 * @throws RangeError as `evaluate` does.
 */
export function nextQuestion(answers: Answers, policy?: PolicyId | Policy): FactId | undefined {
  return questionsInOrder(answers, policy)[0];
}

/**
 * All questions still worth asking: each is the one to ask next if those before it stay open. An answer
 * of "I don't know" leaves as much possible as none, so one look at each is enough.
 *
 * @throws RangeError as `evaluate` does.
 */
export function questionsInOrder(answers: Answers, policy?: PolicyId | Policy): readonly FactId[] {
  checkAnswers(answers);
  const force = inForce(policy);
  if (possibleVerdicts(answers, force).length === 1) return [];
  return relevantFacts(answers, force)
    .filter((id) => answers[id] !== 'unknown')
    .map((id) => {
      const counts = facts[id].values.map((value) => possibleVerdicts({ ...answers, [id]: value }, force).length);
      return { id, mean: counts.reduce((sum, count) => sum + count, 0) / counts.length };
    })
    .sort((a, b) => a.mean - b.mean)
    .map(({ id }) => id);
}
