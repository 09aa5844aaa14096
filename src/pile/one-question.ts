import type { Day } from '#archive/index.ts';
import { evaluate, factIds, facts, type FactId } from '#rules/index.ts';
import { aboutPerson } from './answers.ts';
import { judgeOf, type Judge } from './judge.ts';
import { laneOf } from './lane.ts';
import { partOf } from './part.ts';
import type { Card, Pile } from './pile.ts';

/**
 * The question that settles most of what is still open, and of whom to ask it: for each question the reader
 * can answer from memory, over yes and no, how many open cards it would settle; between equals, the one that
 * can change more verdicts. Undefined when no such question is open for two cards or more.
 */
export function oneQuestion(pile: Pile, today: Day, judge: Judge = judgeOf(pile, today)): OneQuestion | undefined {
  const open = [...pile.cards.values()].filter((card) => partOf(card) === 'invitations' && laneOf(card, judge, today) === 'open');
  const settles = settler(pile, today);
  const [best] = fromMemory
    .map((fact) => {
      const cards = open.filter((card) => judge(card).missing.includes(fact) && card.own[fact] !== 'unknown');
      return { fact, cards, score: cards.reduce((sum, card) => sum + settles(card, fact), 0) };
    })
    .filter(({ cards }) => cards.length > 1)
    .sort((a, b) => b.score - a.score || b.cards.length - a.cards.length);
  return best && { fact: best.fact, cards: best.cards, open: open.length };
}

/** How many of the two answers to a question settle a card. Cards with the same answers are tried once. */
function settler({ you, policy }: Pile, today: Day): (card: Card, fact: FactId) => number {
  const tried = new Map<string, number>();
  return (card, fact) => {
    const answers = aboutPerson(card, today);
    const key = `${fact} ${factIds.map((id) => answers[id] ?? '').join(' ')}`;
    const known = tried.get(key);
    if (known !== undefined) return known;
    const settled = (['yes', 'no'] as const).filter((value) => evaluate({ ...you, ...answers, [fact]: value }, policy).settled);
    tried.set(key, settled.length);
    return settled.length;
  };
}

/** Answered from memory, for a whole list of names at once: yes-or-no questions about how one knows someone. */
const fromMemory = factIds.filter((id) => facts[id].scope === 'tie' && id !== 'note');

export interface OneQuestion {
  readonly fact: FactId;
  /** Those of whom it is open and can still change the verdict. */
  readonly cards: readonly Card[];
  /** How many cards are open in all. */
  readonly open: number;
}
