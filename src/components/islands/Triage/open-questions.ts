import { facts, nextQuestion, type Answers, type FactId, type Policy, type PolicyId } from '../../../rules/index.ts';

/**
 * What is still worth asking about someone, in the order in which to ask: each time the question that
 * `nextQuestion` would ask if the ones before it stayed open. Questions about the reader are asked elsewhere.
 */
export function openQuestions(answers: Answers, policy: PolicyId | Policy): readonly FactId[] {
  const order: FactId[] = [];
  let given = answers;
  for (;;) {
    const next = nextQuestion(given, policy);
    if (!next) return order;
    if (facts[next].scope !== 'you') order.push(next);
    given = { ...given, [next]: 'unknown' };
  }
}
