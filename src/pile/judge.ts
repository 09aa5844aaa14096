import type { Day } from '#archive/index.ts';
import { evaluate, factIds, policies, type Answers, type Evaluation, type Policy, type PolicyId } from '#rules/index.ts';
import { aboutPerson } from './answers.ts';
import type { Card, Pile } from './pile.ts';

/**
 * Gives the evaluation of any card of a pile under its policy, or under another one. Cards with the same
 * answers share one evaluation, so that thousands cost as much as the few dozen kinds among them.
 */
export function judgeOf({ you, policy }: Pick<Pile, 'you' | 'policy'>, today: Day, other: PolicyId | Policy = policy): Judge {
  const { known, byAnswers } = evaluations(you, typeof other === 'string' ? policies[other] : other, today);
  return (card) => {
    // A card that is decided, ticked or looked at keeps its answers, and so its evaluation.
    const answers = aboutPerson(card, today);
    const before = known.get(answers);
    if (before) return before;
    const signature = signatureOf(answers);
    const evaluation = byAnswers.get(signature) ?? evaluate({ ...you, ...answers }, other);
    byAnswers.set(signature, evaluation);
    known.set(answers, evaluation);
    return evaluation;
  };
}

/**
 * The evaluations so far, by policy and by the reader's answers about themselves. None of these objects changes in place, and neither does
 * a card, so an evaluation holds as long as they do.
 */
function evaluations(you: Answers, policy: Policy, today: Day): Evaluated {
  const under = judged.get(policy) ?? new WeakMap<Answers, Evaluated>();
  judged.set(policy, under);
  const kept = under.get(you);
  if (kept?.today === today) return kept;
  const made = { today, byAnswers: kept?.byAnswers ?? new Map<string, Evaluation>(), known: new WeakMap<Answers, Evaluation>() };
  under.set(you, made);
  return made;
}

/** Cards in lists, one for each set of answers, so that every kind of card is weighed once. */
export function kindsOf(cards: Iterable<Card>, today: Day): readonly (readonly [Card, ...Card[]])[] {
  const kinds = new Map<string, [Card, ...Card[]]>();
  for (const card of cards) {
    const signature = signatureOf(aboutPerson(card, today));
    const kind = kinds.get(signature);
    if (kind) kind.push(card);
    else kinds.set(signature, [card]);
  }
  return [...kinds.values()];
}

/** A key that two cards share exactly when their answers are the same. */
function signatureOf(answers: Answers): string {
  const kept = signatures.get(answers);
  if (kept !== undefined) return kept;
  const made = factIds.map((id) => answers[id] ?? '').join(' ');
  signatures.set(answers, made);
  return made;
}

const judged = new WeakMap<Policy, WeakMap<Answers, Evaluated>>();
const signatures = new WeakMap<Answers, string>();

export type Judge = (card: Card) => Evaluation;

interface Evaluated {
  readonly today: Day;
  readonly byAnswers: Map<string, Evaluation>;
  readonly known: WeakMap<Answers, Evaluation>;
}
