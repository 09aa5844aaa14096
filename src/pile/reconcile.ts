import { nameKey, type Person, type PersonId, type Reading } from '#archive/index.ts';
import type { Pile } from './pile.ts';

/**
 * Ties the people of a later reading to the cards already there, so that decisions stay with them. Someone
 * first typed by name, or in an export without links, keeps that card if exactly one card and one newcomer
 * have the name.
 */
export function reconcile(pile: Pile, { people }: Pick<Reading, 'people'>): Reconciled {
  const ids = new Set(people.map(({ id }) => id));
  const cards = [...pile.cards.values()].map(({ person }) => person);
  const nameless = byName(cards.filter(({ id, profile }) => !profile && !ids.has(id)));
  const newcomers = byName(people.filter(({ id }) => !pile.cards.has(id)));
  const tied = people.map((person) => {
    const key = nameKey(person.name);
    const old = nameless.get(key);
    const same = newcomers.get(key);
    return old?.length === 1 && same?.length === 1 && same[0] === person ? { ...person, id: (old[0] as Person).id } : person; // length is 1
  });
  const named = new Set(tied.map(({ id }) => id));
  const before = (id: PersonId) => pile.cards.get(id);
  const isNew = ({ id }: Person): boolean => before(id) === undefined;
  return {
    people: tied,
    added: tied.filter((person) => isNew(person) && person.standing !== 'connected').length,
    again: tied.filter((person) => !isNew(person)).length,
    becameConnected: tied.filter(
      (person) => person.standing === 'connected' && before(person.id) && before(person.id)?.person.standing !== 'connected',
    ).length,
    notInIt: [...pile.cards.keys()].filter((id) => !named.has(id)).length,
  };
}

function byName(people: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
  return Map.groupBy(people, ({ name }) => nameKey(name));
}

export interface Reconciled {
  /** The people, each under the id of the card that is theirs. */
  readonly people: readonly Person[];
  readonly added: number;
  readonly again: number;
  /** On a card, and a connection in the later export. */
  readonly becameConnected: number;
  /** Cards of whom this reading says nothing. They stay. */
  readonly notInIt: number;
}
