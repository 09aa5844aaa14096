import type { Day, Person, PersonId } from '#archive/index.ts';
import type { Answers, FactId, FactValue, Policy, PolicyId } from '#rules/index.ts';
import type { Decision, Entry, Origin, Owner } from './entry.ts';
import { knownPerson } from './known-person.ts';
import { partOf } from './part.ts';
import { isUndone, undoneOf } from './steps.ts';

/** A pile before anything is in it. */
export const EMPTY: Pile = {
  cards: new Map(),
  you: {},
  policy: 'as-written',
  log: [],
  undone: new Set(),
  origins: new Set(),
};

/** The pile with one more entry. Only the cards that the entry names are worked out. */
export function add(pile: Pile, entry: Entry): Pile {
  if (pile.log.some(({ id }) => id === entry.id)) return pile;
  const log = [...pile.log, entry];
  if (entry.kind === 'undo') return turned(pile, log);
  // Another tab may have taken it back before it came here.
  return isUndone(entry, pile.undone) ? { ...pile, log } : { ...apply(pile, entry), log };
}

/** The pile that a whole log adds up to. */
export function fold(log: readonly Entry[]): Pile {
  const undone = undoneOf(log);
  const cards = new Map<PersonId, Card>();
  let pile: Pile = { ...EMPTY, cards };
  for (const entry of inForce(log, undone)) pile = apply(pile, entry, cards);
  return { ...pile, cards, log, undone };
}

/**
 * The pile after an undo or a redo. Only the cards it names are worked out again: the others stay the same objects, and what is cached for
 * them stays valid.
 */
function turned(pile: Pile, log: readonly Entry[]): Pile {
  const undone = undoneOf(log);
  const changed = log.filter((entry) => entry.kind !== 'undo' && isUndone(entry, undone) !== isUndone(entry, pile.undone));
  const who = new Set<PersonId>();
  for (const entry of changed) {
    // Only the whole log can tell who is in the pile, and in which order.
    if (!('who' in entry) || entry.kind === 'remove') return fold(log);
    for (const id of entry.who) who.add(id);
  }
  const anew = new Map<PersonId, Card>();
  let ofThem: Pile = { ...EMPTY, cards: anew };
  for (const entry of inForce(log, undone)) ofThem = apply(ofThem, entry, anew, who);
  const cards = new Map(pile.cards);
  for (const [id, card] of anew) {
    const own = pile.cards.get(id)?.own;
    // What is known of a card is cached by this object, so an equal one is kept.
    cards.set(id, own && isSame(own, card.own) ? { ...card, own } : card);
  }
  return { ...pile, cards, log, undone };
}

const isSame = (one: Answers, other: Answers): boolean => {
  const facts = Object.keys(one) as FactId[]; // the keys of answers
  return facts.length === Object.keys(other).length && facts.every((fact) => one[fact] === other[fact]);
};

/** The entries that count: not taken back, and once each, since a save file may have been added to its own pile. */
function inForce(log: readonly Entry[], undone: ReadonlySet<string>): readonly Entry[] {
  const seen = new Set<string>();
  return log.filter((entry) => !seen.has(entry.id) && !isUndone(entry, undone) && seen.add(entry.id));
}

/**
 * `into`: a map that the caller owns and lets this change; without it the cards are copied first. `only`: the cards of these people alone.
 */
function apply(pile: Pile, entry: Entry, into?: Map<PersonId, Card>, only?: ReadonlySet<PersonId>): Pile {
  if (entry.kind === 'you') return { ...pile, you: entry.answers };
  if (entry.kind === 'policy') return { ...pile, policy: entry.policy };
  if (entry.kind === 'undo') return pile;
  const cards = into ?? new Map(pile.cards);
  if (entry.kind === 'import') {
    const { asOf = '', owner = pile.owner } = entry;
    const older = isOlder(pile, entry.asOf) ? entry.asOf : undefined;
    for (const person of entry.people)
      if (!only || only.has(person.id)) cards.set(person.id, received(cards.get(person.id), person, entry.from, older));
    const latest = asOf > (pile.asOf ?? '') ? asOf : pile.asOf;
    return {
      ...pile,
      cards,
      origins: new Set([...pile.origins, entry.from]),
      ...(latest ? { asOf: latest } : {}),
      ...(owner ? { owner } : {}),
    };
  }
  const change = entry.kind === 'remove' ? undefined : changeBy(entry);
  for (const id of entry.who) {
    if (!change) {
      cards.delete(id);
      continue;
    }
    const card = cards.get(id);
    if (card) cards.set(id, change(card));
  }
  return { ...pile, cards };
}

/** Whether an export of that day is older than another one in the pile: it cannot say what has happened since. */
export const isOlder = (pile: Pick<Pile, 'asOf'>, asOf: Day | undefined): asOf is Day =>
  asOf !== undefined && pile.asOf !== undefined && asOf < pile.asOf;

/**
 * Whether even an older export, of the day `asOf`, is news about somebody: one of whom only the reader had spoken, or whose invitation
 * of before that day had been accepted on it, as where the newer one came without its connections.
 */
export const isNews = (known: Person, read: Person, asOf: Day): boolean =>
  known.standing === 'listed' || (isConnection(read) && !isConnection(known) && (known.invitedOn ?? '') <= asOf);

export const isConnection = ({ standing }: Person): boolean => standing === 'connected' || standing === 'no-reply-on-record';

/** A person read from a file: a new card, or what is newly known of one whose decisions stay. `older`: the day of an export that is older than the pile’s. */
function received(card: Card | undefined, read: Person, from: Origin, older: Day | undefined): Card {
  if (!card) return { person: read, own: {}, looked: false };
  if (older !== undefined && !isNews(card.person, read, older)) return { ...card, person: knownPerson(card.person, read, 'older') };
  const person = knownPerson(card.person, read, from);
  const again = { ...without(card, 'closed'), person };
  const was = partOf(card);
  // A decision about an invitation is none about the connection that it became.
  if (was === 'invitations' && person.standing === 'no-reply-on-record') return asConnection(without(again, 'became'));
  const became = was === 'invitations' && person.standing === 'connected' && card.person.standing !== 'connected';
  return became ? { ...again, became } : again;
}

/** The card of an invitation that has become a connection to reconsider: undecided again, with the earlier decision remembered. */
function asConnection(card: Card): Card {
  const { decided } = card;
  return decided ? { ...without(card, 'decided', 'ticked'), earlier: decided } : card;
}

/**
 * Gives or takes back one answer. When the reader says that nobody replied, a person who was accepted comes up to be reconsidered, without
 * another export.
 */
function withAnswer(card: Card, fact: FactId, value: FactValue | 'unknown' | null): Card {
  const rest = without(card.own, fact);
  // The entry pairs a fact with one of its own values; it was checked at the door.
  const answered = { ...card, own: value === null ? rest : ({ ...rest, [fact]: value } as Answers) };
  if (fact !== 'message') return answered;
  if (value === 'no-reply' && card.wrote && card.decided?.as === 'accept' && partOf(card) === 'invitations')
    return { ...asConnection(answered), silent: true };
  if (value === 'no-reply' || !card.silent) return answered;
  const { earlier } = card;
  return { ...without(answered, 'silent', 'earlier'), ...(earlier ? { decided: earlier } : {}) };
}

/** How an entry changes a card. Thousands of cards that were decided at once share one decision. */
function changeBy(entry: Exclude<Entry, { kind: 'import' | 'you' | 'policy' | 'undo' | 'remove' }>): (card: Card) => Card {
  switch (entry.kind) {
    case 'answer':
      return (card) => withAnswer(card, entry.fact, entry.value);
    case 'close':
      return (card) => ({ ...card, closed: true });
    case 'decide': {
      const { decision, at, group = false, until } = entry;
      const decided = decision && { as: decision, at, group, ...(decision === 'later' && until ? { until } : {}) };
      return (card) => {
        const rest = without(card, 'decided', 'ticked');
        return decided ? { ...rest, decided } : rest;
      };
    }
    case 'note':
      return (card) => (entry.text ? { ...card, reason: entry.text } : without(card, 'reason'));
    case 'looked':
      return (card) => ({ ...card, looked: true });
    case 'tick':
      return (card) => (entry.done ? { ...card, ticked: entry.at } : without(card, 'ticked'));
    case 'wrote':
      return (card) => (entry.on === null ? without(card, 'wrote') : { ...card, wrote: entry.on });
  }
}

function without<T extends object, K extends keyof T>(whole: T, ...keys: readonly K[]): Omit<T, K> {
  const left: readonly PropertyKey[] = keys;
  if (!left.some((key) => key in whole)) return whole;
  return Object.fromEntries(Object.entries(whole).filter(([key]) => !left.includes(key))) as Omit<T, K>; // what is left of it
}

/** Everything known and decided about a heap of invitations. */
export interface Pile {
  readonly cards: ReadonlyMap<PersonId, Card>;
  readonly you: Answers;
  readonly policy: PolicyId | Policy;
  /** The day of the newest export. */
  readonly asOf?: Day;
  /** Whose export it is. */
  readonly owner?: Owner;
  readonly log: readonly Entry[];
  /** The ids of entries and steps taken back. */
  readonly undone: ReadonlySet<string>;
  readonly origins: ReadonlySet<Origin>;
}

/** One person in the pile: what the files say, and what the reader made of it. */
export interface Card {
  readonly person: Person;
  /** The reader's own answers; each overrides what was imported. */
  readonly own: Answers;
  readonly decided?: CardDecision;
  /** The reader's note to themselves: why they decided so. */
  readonly reason?: string;
  /** The reader opened the profile. */
  readonly looked: boolean;
  /** When it was done on LinkedIn. */
  readonly ticked?: number;
  /** The day the reader wrote to ask. */
  readonly wrote?: Day;
  /** A later export shows that they are a connection now. */
  readonly became?: boolean;
  /** A later export no longer has the invitation: ignored, withdrawn or lapsed. */
  readonly closed?: boolean;
  /** Accepted and written to, with no reply by the reader’s own word: a connection to reconsider. */
  readonly silent?: boolean;
  /** What was decided about the invitation before it became a connection to reconsider. */
  readonly earlier?: CardDecision;
}

/** What the reader decided about a card. */
export interface CardDecision {
  readonly as: Decision;
  readonly at: number;
  /** Decided with others at once. */
  readonly group: boolean;
  /** Put off until this day. */
  readonly until?: Day;
}
