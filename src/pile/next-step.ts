import type { Day } from '#archive/index.ts';
import { factIds, facts } from '#rules/index.ts';
import { columnsOf } from './columns.ts';
import type { PolicyCount } from './compare.ts';
import { isToWrite, placeOf } from './lane.ts';
import type { Judge } from './judge.ts';
import { partOf } from './part.ts';
import { hasWritten } from './known-person.ts';
import { isKnown, toLookAt } from './looks.ts';
import type { Card, Pile } from './pile.ts';
import { leftToDo } from './working-list.ts';

/**
 * The next step on the way that clears a pile with the fewest answers and looks. In this order: tick whom the reader knows; answer for
 * oneself, where that still matters; read what was written, and say who wrote nothing; look at those about to be accepted or asked; decide
 * those whom no answer can change; decide the rest card by card; act on LinkedIn; write the letters. `policies`: whether to compare the
 * policies before anybody is decided.
 */
export function nextStep(pile: Pile, today: Day, judge: Judge, policies: boolean): NextStep {
  const waiting = [...pile.cards.values()].filter((card) => partOf(card) === 'invitations' && placeOf(card, today) === 'waiting');
  const asks = (card: Card, fact: (typeof factIds)[number]): boolean => judge(card).missing.includes(fact) && card.own[fact] === undefined;

  const { cards } = columnsOf(pile, today, judge);
  if (cards.length > 1) return { kind: 'know', count: cards.length };

  const aboutYou = factIds.filter((fact) => facts[fact].scope === 'you' && pile.you[fact] === undefined);
  const yours = waiting.filter((card) => aboutYou.some((fact) => asks(card, fact))).length;
  if (yours > 0) return { kind: 'you', count: yours };

  const notes = waiting.filter((card) => asks(card, 'note'));
  const written = notes.filter(({ person }) => hasWritten(person)).length;
  if (notes.length > 0) return { kind: 'notes', count: written, silent: notes.length - written };

  const looks = toLookAt(pile, today, judge);
  const known = looks.filter((card) => isKnown(card, today)).length;
  if (looks.length > 0) return { kind: 'look', count: looks.length, known };

  const soFar = waiting.filter((card) => judge(card).verdict !== 'undecided');
  const settled = soFar.filter((card) => judge(card).settled);
  if (policies && soFar.length > 0) return { kind: 'policy', count: waiting.length };
  if (settled.length > 0) return { ...largestGroup(settled, judge), firm: true };
  if (soFar.length > 1) return { ...largestGroup(soFar, judge), firm: false };
  if (waiting.length > 0) return { kind: 'cards', count: waiting.length };

  const toDo = leftToDo(pile, 'invitations');
  if (toDo > 0) return { kind: 'list', count: toDo };
  const toWrite = [...pile.cards.values()].filter(isToWrite).length;
  return toWrite > 0 ? { kind: 'write', count: toWrite } : { kind: 'end', count: 0 };
}

/** Of those who can be decided, the verdict that most of them have. */
function largestGroup(cards: readonly Card[], judge: Judge): Omit<DecideStep, 'firm'> {
  const counts = VERDICTS.map((verdict) => ({ verdict, count: cards.filter((card) => judge(card).verdict === verdict).length }));
  return { kind: 'decide', of: cards.length, ...counts.reduce((most, one) => (one.count > most.count ? one : most)) };
}

/** Whether the policies say different things of those who are undecided. */
export const policiesDiffer = (counts: readonly PolicyCount[]): boolean =>
  new Set(counts.map(({ accept, ask, decline, undecided }) => [accept, ask, decline, undecided].join())).size > 1;

const VERDICTS = ['accept', 'ask', 'decline'] as const;

export type NextStep =
  | { readonly kind: 'know' | 'you' | 'policy' | 'cards' | 'list' | 'write' | 'end'; readonly count: number }
  | DecideStep
  /** Who wrote a note that is not judged yet, and of how many it is not known whether they wrote one. */
  | { readonly kind: 'notes'; readonly count: number; readonly silent: number }
  /** `known`: of these, the reader knows so many. */
  | { readonly kind: 'look'; readonly count: number; readonly known: number };

/** `count` people have the same verdict, of `of` who can be decided together. `firm`: no answer can change these verdicts. */
interface DecideStep {
  readonly kind: 'decide';
  readonly verdict: (typeof VERDICTS)[number];
  readonly count: number;
  readonly of: number;
  readonly firm: boolean;
}
