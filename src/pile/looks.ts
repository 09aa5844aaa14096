import type { Day, PersonId } from '#archive/index.ts';
import { facts, type FactId } from '#rules/index.ts';
import { aboutPerson } from './answers.ts';
import type { Deed } from './entry.ts';
import { placeOf } from './lane.ts';
import type { Judge } from './judge.ts';
import { partOf } from './part.ts';
import type { Card, Pile } from './pile.ts';

/**
 * Whose profile is worth a look: undecided invitations that are about to be accepted or asked, and which
 * something on the profile can still decline. Whoever is about to be declined needs none.
 */
export function toLookAt(pile: Pile, today: Day, judge: Judge): readonly Card[] {
  return [...pile.cards.values()].filter((card) => {
    if (partOf(card) !== 'invitations' || placeOf(card, today) !== 'waiting') return false;
    const { verdict } = judge(card);
    return (verdict === 'accept' || verdict === 'ask') && openLooks(card, judge).length > 0;
  });
}

/** The deeds that say that nothing is wrong with these profiles: an answer to every question about them that is still open. */
export function nothingWrong(cards: readonly Card[], judge: Judge): readonly Deed[] {
  const of = new Map<FactId, PersonId[]>();
  for (const card of cards) for (const fact of openLooks(card, judge)) of.set(fact, [...(of.get(fact) ?? []), card.person.id]);
  return [...of].map(([fact, who]) => ({ kind: 'answer', who, fact, value: fact === 'photo' ? 'real' : 'no' }));
}

/** Whether the reader knows them otherwise than from the profile, which then needs no look. */
export function isKnown(card: Card, today: Day): boolean {
  const answers = aboutPerson(card, today);
  return answers['met-in-person'] === 'yes' || answers['same-workplace'] === 'yes' || answers['in-address-book'] === 'yes';
}

/** The open questions that a look at the profile, or what they send, answers. */
const openLooks = (card: Card, judge: Judge): readonly FactId[] =>
  judge(card).missing.filter(
    (fact) => (facts[fact].scope === 'profile' || facts[fact].scope === 'conduct') && card.own[fact] === undefined,
  );
