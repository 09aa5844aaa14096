import { groupBy, LAPSE, nameKey, type Person, type PersonId, type Reading } from '#archive/index.ts';
import type { FactId } from '#rules/index.ts';
import { daysAfter } from './answers.ts';
import { isConnected } from './lane.ts';
import { partOf } from './part.ts';
import { isConnection, isNews, isOlder, type Card, type Pile } from './pile.ts';
import { isUndone } from './steps.ts';

/**
 * Finds the cards of the people in a later reading, so that decisions stay with them, and says what the reading changes.
 *
 * A person keeps a card by their link. Someone who was typed by name, or comes from an export without links, keeps it by their name, if
 * exactly one card and one newcomer have that name. Someone with a new link keeps it by their name and day, and someone without a link by
 * their name, unless the reader objects. An export that is older than the pile's changes nobody and fills gaps.
 *
 * @param apart newcomers of whom the reader says that they are somebody else than their namesake in the pile
 */
export function reconcile(pile: Pile, reading: Readable, apart: ReadonlySet<PersonId> = new Set()): Reconciled {
  const day = reading.asOf?.date;
  const older = isOlder(pile, day) && isSurelyOlder(pile, reading);
  /** Whether what is read of a card counts, or is old news. */
  const counts = (card: Card, person: Person): boolean => !older || isNews(card.person, person, day ?? '');
  const { people, moved } = tied(pile, reading.people, apart);
  const saysWho = hasConnections(reading);
  const read = people.map((person) => asKnown(pile.cards.get(person.id)?.person, person, saysWho));
  const before = ({ id }: Person): Card | undefined => pile.cards.get(id);
  // Invitations leave an export after some months; a connection that came of one stays in it.
  const found = [...read, ...connectedSince(pile, read, reading.connections, counts)];
  const unknown = found.filter((person) => !before(person) && person.standing !== 'connected');
  const connected = found.filter((person) => {
    const card = before(person);
    return card && isConnection(person) && !isConnection(card.person) && counts(card, person);
  });
  const silent = found.filter((person) => {
    const card = before(person);
    return card && isSilent(person) && !isSilent(card.person) && counts(card, person);
  });
  const named = new Set(found.map(({ id }) => id));
  const missing = [...pile.cards.values()].filter(({ person }) => !named.has(person.id));
  // Names that were typed stand in no export, and an export that holds no invitations says nothing about them.
  const isComplete = !older && read.some(({ invitations }) => invitations > 0);
  const closed = isComplete ? missing.filter(isInvitation) : [];
  const since = reading.asOf && daysAfter(reading.asOf.date, -LAPSE);
  const isOld = ({ person: { invitedOn = '9' } }: Card): boolean => since !== undefined && invitedOn < since;
  return {
    people: found,
    added: unknown.length,
    again: found.filter((person) => before(person)).length,
    becameConnected: connected.length,
    notInIt: missing.length,
    ...{ older, fresh: older ? [] : unknown, past: older ? unknown : [], connected, silent, moved },
    gone: closed.filter((card) => !isOld(card)),
    lapsed: closed.filter(isOld),
    // A later export of which nobody knows the day is no older than the one before it.
    asOf: reading.asOf && isOlder(pile, day) && !older ? { ...reading.asOf, date: pile.asOf ?? day } : reading.asOf,
    otherOwner: otherOwner(pile, reading),
  };
}

/**
 * Whether an export that seems older is so: by its name, or because it has as open what is a connection here. The newest date in its files
 * alone says little, since the newest invitation may have been ignored.
 */
function isSurelyOlder({ cards }: Pile, { people, asOf }: Readable): boolean {
  if (asOf?.from === 'zip-name') return true;
  return people.some((person) => {
    const known = cards.get(person.id)?.person;
    return known && isConnection(known) && OPEN.has(person.standing);
  });
}

const isSilent = ({ standing }: Person): boolean => standing === 'no-reply-on-record';

/** Whether anything is read of connections; where Connections.csv was not chosen, everybody looks like an open invitation. */
const hasConnections = ({ people, connections = [] }: Readable): boolean =>
  connections.length > 0 || people.some(({ standing }) => !OPEN.has(standing));

/** A connection as an export leaves it that says nothing of connections, or nothing of messages: what another one said stands. */
function asKnown(known: Person | undefined, person: Person, saysWho: boolean): Person {
  if (!known || !isConnection(known) || isSilent(person) || (saysWho && !isConnection(person))) return person;
  const message = person.answers.find(({ fact }) => fact === 'message')?.value;
  const said = message === 'no-reply' ? 'no-reply-on-record' : 'connected';
  const facts = new Set(person.answers.map(({ fact }) => fact));
  const { connectedOn } = known;
  return {
    ...(connectedOn ? { connectedOn } : {}),
    ...person,
    standing: message === undefined ? known.standing : said,
    answers: [...person.answers, ...known.answers.filter(({ fact }) => OF_CONNECTIONS.has(fact) && !facts.has(fact))],
  };
}

const OF_CONNECTIONS: ReadonlySet<FactId> = new Set(['connected', 'message']);

const OPEN: ReadonlySet<Person['standing']> = new Set(['to-review', 'probably-expired']);

/** Those who were taken out of a pile and have not come back: whoever reads them again is not thought to want them. */
export function takenOut({ log, undone, cards }: Pick<Pile, 'log' | 'undone' | 'cards'>): ReadonlySet<PersonId> {
  const removed = log.flatMap((entry) => (entry.kind === 'remove' && !isUndone(entry, undone) ? entry.who : []));
  return new Set(removed.filter((id) => !cards.has(id)));
}

/** The people of open invitations whom an export has among the connections alone. */
function connectedSince(
  pile: Pile,
  read: readonly Person[],
  connections: readonly string[] = [],
  counts: (card: Card, person: Person) => boolean,
): readonly Person[] {
  const named = new Set(read.map(({ id }) => id));
  const links = new Set(connections);
  return [...pile.cards.values()].flatMap((card) => {
    const person: Person = { ...card.person, standing: 'connected' };
    const isOpen = !named.has(person.id) && !isConnection(card.person) && links.has(person.profile ?? '');
    return isOpen && counts(card, person) ? person : [];
  });
}

/**
 * The name of the owner, if the export is of somebody else than the pile. It is also given where the files name their owner too seldom to
 * be sure, since the reader is only asked.
 */
function otherOwner(pile: Pile, { owner, people }: Readable): string | undefined {
  if (!owner) return undefined;
  const own = pile.owner;
  const isShared = people.some(({ id }) => pile.cards.has(id));
  if (own) {
    const same = sameName(own.name, owner.name);
    if (own.slug && owner.slug ? own.slug === owner.slug : same) return undefined;
    // The same name under a new link is a namesake, or the reader who changed their own.
    return same && isShared ? undefined : owner.name;
  }
  // Older piles have no owner. Two exports of one account have invitations in common, unless they are long apart.
  const ofExport = [...pile.cards.values()].filter(({ person }) => person.invitations > 0);
  return owner.sure && ofExport.length > 0 && people.length > 0 && !isShared ? owner.name : undefined;
}

const sameName = (one: string, other: string): boolean => nameKey(one) === nameKey(other);

/** Gives people the ids of the cards that are theirs, and lists those for whom only the name and the day speak. */
function tied(pile: Pile, people: readonly Person[], apart: ReadonlySet<PersonId>): { people: readonly Person[]; moved: readonly Moved[] } {
  const ids = new Set(people.map(({ id }) => id));
  const missing = [...pile.cards.values()].filter(({ person }) => !ids.has(person.id));
  const newcomers = people.filter(({ id }) => !pile.cards.has(id));
  const byLink = new Map(missing.flatMap(({ person }) => (person.profile ? [[person.profile, person.id]] : [])));
  const nameless = uniquely(
    missing.map(({ person }) => person).filter(({ profile }) => !profile),
    ({ name }) => nameKey(name),
  );
  const newNames = uniquely(newcomers, ({ name }) => nameKey(name));
  const linked = missing.map(({ person }) => person).filter(({ profile }) => profile);
  const dated = uniquely(linked, nameAndDay);
  const named = uniquely(linked, ({ name }) => nameKey(name));
  const newDated = uniquely(newcomers, nameAndDay);
  const moved: Moved[] = [];
  const found = people.map((person) => {
    if (pile.cards.has(person.id)) return person;
    const known = person.profile ? byLink.get(person.profile) : undefined;
    if (known) return { ...person, id: known };
    const key = nameKey(person.name);
    const typed = newNames.get(key) === person ? nameless.get(key) : undefined;
    if (typed) return { ...person, id: typed.id };
    const sameDay = newDated.get(nameAndDay(person)) === person ? dated.get(nameAndDay(person)) : undefined;
    // Without a link (typed, or copied as plain text) only the name can tell.
    const sameName = !person.profile && newNames.get(key) === person ? named.get(key) : undefined;
    const before = sameDay ?? sameName;
    if (!before) return person;
    moved.push({ before, now: person });
    return apart.has(person.id) ? person : { ...person, id: before.id };
  });
  return { people: found, moved };
}

/** Empty for whoever has no day. */
const nameAndDay = ({ name, invitedOn, connectedOn }: Person): string => {
  const day = invitedOn ?? connectedOn;
  return day ? `${nameKey(name)} ${day}` : '';
};

/** Those whose key nobody else has. */
function uniquely(people: readonly Person[], keyOf: (person: Person) => string): ReadonlyMap<string, Person> {
  const groups = groupBy(people, keyOf);
  return new Map([...groups].flatMap(([key, [only, ...others]]) => (key && only && others.length === 0 ? [[key, only]] : [])));
}

/** An invitation of an export that is still open in the pile. */
const isInvitation = (card: Card): boolean =>
  card.person.invitations > 0 &&
  partOf(card) === 'invitations' &&
  !isConnected(card) &&
  !card.became &&
  !card.closed &&
  card.ticked === undefined;

type Readable = Pick<Reading, 'people'> & Partial<Pick<Reading, 'owner' | 'asOf' | 'connections'>>;

export interface Reconciled {
  /** The people, each under the id of the card that is theirs. */
  readonly people: readonly Person[];
  readonly added: number;
  readonly again: number;
  /** On a card, and a connection in the later export. */
  readonly becameConnected: number;
  /** Cards of whom this reading says nothing. They stay. */
  readonly notInIt: number;
  /** The export is older than the newest one of the pile, and its word with it. */
  readonly older: boolean;
  /** Those who are new. */
  readonly fresh: readonly Person[];
  /** Those whom only an older export has: they may be closed together, as those who are gone. */
  readonly past: readonly Person[];
  /** Those who became connections. */
  readonly connected: readonly Person[];
  /** Connections, of now or of before, whom the reader wrote to and newly has no reply of: they come up to be reconsidered, whatever was decided here. */
  readonly silent: readonly Person[];
  /** Open invitations that are no longer in it: ignored or withdrawn. They may be closed together. */
  readonly gone: readonly Card[];
  /** The same, older than six months by the day of the later export: they have probably lapsed. */
  readonly lapsed: readonly Card[];
  /** The day to keep with it. */
  readonly asOf: Reading['asOf'];
  /** The same name and day as a card, under a new link: the same person, unless the reader says otherwise. */
  readonly moved: readonly Moved[];
  /** The name of the owner, where the export is somebody else’s than the pile. */
  readonly otherOwner: string | undefined;
}

export interface Moved {
  readonly before: Person;
  /** As the later export has them. */
  readonly now: Person;
}
