import type { Day } from '#archive/index.ts';
import { evaluate, factIds, policies, type Answers, type Evaluation, type Policy, type PolicyId } from '#rules/index.ts';
import { aboutPerson } from './answers.ts';
import type { Card, Pile } from './pile.ts';

/**
 * Gives the evaluation of any card of a pile under its policy, or under another one. Cards with the same
 * answers share one evaluation, so that thousands cost as much as the few dozen kinds among them.
 */
export function judgeOf({ you, policy }: Pick<Pile, 'you' | 'policy'>, today: Day, other: PolicyId | Policy = policy): Judge {
  const shared = evaluations(you, typeof other === 'string' ? policies[other] : other);
  return (card) => {
    const about = signed(card, today);
    const known = shared.get(about.signature);
    if (known) return known;
    const evaluation = evaluate({ ...you, ...about.answers }, other);
    shared.set(about.signature, evaluation);
    return evaluation;
  };
}

/** What is evaluated already for the same reader under the same policy. Neither ever changes in place, so it is kept while both are. */
function evaluations(you: Answers, policy: Policy): Map<string, Evaluation> {
  const under = judged.get(policy) ?? new WeakMap<Answers, Map<string, Evaluation>>();
  judged.set(policy, under);
  const kept = under.get(you) ?? new Map<string, Evaluation>();
  under.set(you, kept);
  return kept;
}

/** Cards by what is known of them: one list for each set of answers, so that a question is asked once of each kind. */
export function kindsOf(cards: Iterable<Card>, today: Day): readonly (readonly [Card, ...Card[]])[] {
  const kinds = new Map<string, [Card, ...Card[]]>();
  for (const card of cards) {
    const { signature } = signed(card, today);
    const kind = kinds.get(signature);
    if (kind) kind.push(card);
    else kinds.set(signature, [card]);
  }
  return [...kinds.values()];
}

/** A card's answers, and a text that is the same for cards whose answers are. Cards never change, so it is kept. */
function signed(card: Card, today: Day): Signed {
  const kept = signatures.get(card);
  if (kept?.today === today) return kept;
  const answers = aboutPerson(card, today);
  const made = { today, answers, signature: factIds.map((id) => answers[id] ?? '').join(' ') };
  signatures.set(card, made);
  return made;
}

const judged = new WeakMap<Policy, WeakMap<Answers, Map<string, Evaluation>>>();
const signatures = new WeakMap<Card, Signed>();

export type Judge = (card: Card) => Evaluation;

interface Signed {
  readonly today: Day;
  readonly answers: Answers;
  readonly signature: string;
}
