import type { Day } from '#archive/index.ts';
import { policyIds, type Policy, type PolicyId, type RuleId, type Verdict } from '#rules/index.ts';
import { judgeOf, kindsOf } from './judge.ts';
import { isConnected } from './lane.ts';
import { partOf } from './part.ts';
import type { Card, Pile } from './pile.ts';

/**
 * What each policy makes of the undecided invitations so far, and how many of these verdicts can still change; in
 * pieces, for a page that has other things to do in between.
 */
export function* countingByPolicy(pile: Pile, today: Day): Generator<undefined, readonly PolicyCount[]> {
  const kinds = kindsOf(undecided(pile), today);
  const custom = typeof pile.policy === 'string' ? [] : [pile.policy];
  const found: PolicyCount[] = [];
  for (const policy of [...policyIds, ...custom]) {
    const judge = judgeOf(pile, today, policy);
    const counts = { accept: 0, ask: 0, decline: 0, undecided: 0, open: 0 };
    for (const [i, kind] of kinds.entries()) {
      if (i % PIECE === 0) yield;
      const { settled, verdict } = judge(kind[0]);
      counts[verdict] += kind.length;
      if (!settled) counts.open += kind.length;
    }
    found.push({ policy, ...counts });
  }
  return found;
}

/** So many evaluations are made without a pause. */
const PIECE = 50;

/**
 * The undecided cards whose verdict would be another under another policy, or with other answers about the reader. Cards with the same
 * answers are weighed once.
 */
export function wouldChange(pile: Pile, today: Day, to: Partial<Pick<Pile, 'you' | 'policy'>>): readonly Turned[] {
  const before = judgeOf(pile, today);
  const after = judgeOf({ ...pile, ...to }, today);
  return kindsOf(undecided(pile), today).flatMap((kind) => {
    const [from, then] = [before(kind[0]).verdict, after(kind[0]).verdict];
    return from === then ? [] : kind.map((card) => ({ card, from, to: then }));
  });
}

/** How many of the pile's invitations a rule fires on, and how many it is set aside on. */
export function firedOn(pile: Pile, rule: RuleId, today: Day): Fired {
  const judge = judgeOf(pile, today);
  const outcomes = invitations(pile).map((card) => judge(card).outcomes[rule]);
  return {
    of: outcomes.length,
    fires: outcomes.filter((outcome) => outcome === 'fires').length,
    setAside: outcomes.filter((outcome) => outcome === 'set-aside').length,
  };
}

/** The share of invitations, from 0 to 1, that came without a note. */
export function shareWithoutNote(pile: Pile): number {
  const cards = invitations(pile);
  const without = cards.filter(
    // Older piles have no `noteless`, only the answer, which a later message takes away.
    ({ person }) =>
      person.noteless ?? (person.note === undefined && person.answers.some(({ fact, value }) => fact === 'note' && value === 'none')),
  );
  return cards.length === 0 ? 0 : without.length / cards.length;
}

const invitations = (pile: Pile): readonly Card[] =>
  [...pile.cards.values()].filter((card) => partOf(card) === 'invitations' && !isConnected(card));

const undecided = (pile: Pile): readonly Card[] => invitations(pile).filter((card) => !card.decided && !card.became && !card.closed);

export interface PolicyCount {
  readonly policy: PolicyId | Policy;
  readonly accept: number;
  readonly ask: number;
  readonly decline: number;
  readonly undecided: number;
  /** How many of all these are not settled: a look at the profile, or an answer, can still change them. */
  readonly open: number;
}

export interface Turned {
  readonly card: Card;
  readonly from: Verdict;
  readonly to: Verdict;
}

export interface Fired {
  readonly of: number;
  readonly fires: number;
  readonly setAside: number;
}
