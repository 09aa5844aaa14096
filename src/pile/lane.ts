import type { Day } from '#archive/index.ts';
import { dueAfter, todayIn } from './answers.ts';
import type { Judge } from './judge.ts';
import { partOf, type Part } from './part.ts';
import type { Card, Pile } from './pile.ts';

/** Where somebody is in a pile; everyone is in exactly one place. */
export const places = ['waiting', 'asked', 'later', 'done', 'connected'] as const;

/**
 * Finds the place: `waiting` is undecided, `asked` to be asked, `later` put off (until their day, if they have one), `done` decided,
 * `connected` a connection already. It rests on no verdict, so it costs nothing.
 */
export function placeOf(card: Card, today: Day): Place {
  if (card.became || card.closed) return 'done';
  if (isConnected(card) && !card.decided) return 'connected';
  const as = card.decided?.as;
  if (as === 'accept' || as === 'decline') return 'done';
  if (as === 'ask') return 'asked';
  return as === 'later' && !isBack(card, today) ? 'later' : 'waiting';
}

/**
 * The lane of a card. `accept` and `decline`: settled and not decided; `ask`: settled to ask, or decided so and not over; `open`: further
 * answers can change it; `later`: put off, until its day if it has one; `done`: decided; `connected`: already a connection when first read,
 * and hidden.
 */
export function laneOf(card: Card, judge: Judge, today: Day): Lane {
  const place = placeOf(card, today);
  if (place === 'asked') return 'ask';
  if (place !== 'waiting') return place;
  const { settled, verdict } = judge(card);
  return settled && verdict !== 'undecided' ? verdict : 'open';
}

/** An invitation of someone who is a connection already, by the reader's word or else by the file's. */
export const isConnected = (card: Card): boolean =>
  partOf(card) === 'invitations' && (card.own.connected ?? (card.person.standing === 'connected' ? 'yes' : 'no')) === 'yes';

/** Every lane with its cards, in the pile's order, for one part of a pile. */
export function lanesOf(pile: Pile, part: Part, judge: Judge, today: Day): Readonly<Record<Lane, readonly Card[]>> {
  const found: Record<Lane, Card[]> = { accept: [], decline: [], ask: [], open: [], later: [], done: [], connected: [] };
  for (const card of pile.cards.values()) if (partOf(card) === part) found[laneOf(card, judge, today)].push(card);
  return found;
}

/** Put off, and its day has come. */
export const isBack = ({ decided }: Card, today: Day): boolean =>
  decided?.as === 'later' && decided.until !== undefined && decided.until <= today;

/** Written to two weeks ago or more, and the reader has told of no answer. No other export is needed to ask about it. */
export const isDue = (card: Card, today: Day): boolean => isAwaited(card) && dueAfter(card.wrote) <= today;

/** Written to, with the answer still to come. A decision ends the wait, except an accept before the message was sent. */
export const isAwaited = (card: Card): card is Card & { readonly wrote: Day } => {
  const { wrote, own, decided, became, closed } = card;
  if (wrote === undefined || became || closed || own.message === 'replied' || own.message === 'no-reply') return false;
  if (decided?.as === 'accept') return partOf(card) === 'invitations' && wrote >= todayIn(new Date(decided.at));
  return decided?.as !== 'decline';
};

/** To be asked, and not written to yet. */
export const isToWrite = ({ decided, wrote, became, closed }: Card): boolean =>
  decided?.as === 'ask' && wrote === undefined && !became && !closed;

export type Place = (typeof places)[number];

/** What is to be done with somebody, by the verdict and by what was decided. */
export type Lane = 'accept' | 'decline' | 'ask' | 'open' | 'later' | 'done' | 'connected';
