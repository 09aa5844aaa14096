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

/**
 * The pile after one more entry. An undo, and whatever comes again after one, is worked out from all
 * entries anew; anything else only touches the cards it names.
 */
export function add(pile: Pile, entry: Entry): Pile {
  if (pile.log.some(({ id }) => id === entry.id)) return pile;
  const log = [...pile.log, entry];
  if (entry.kind === 'undo') return fold(log);
  // Another tab may have taken it back before it came here.
  return isUndone(entry, pile.undone) ? { ...pile, log } : { ...apply(pile, entry), log };
}

/** The pile that entries come to, in their order. */
export function fold(log: readonly Entry[]): Pile {
  const undone = undoneOf(log);
  const cards = new Map<PersonId, Card>();
  const seen = new Set<string>();
  let pile: Pile = { ...EMPTY, cards };
  for (const entry of log) {
    // What stands there twice, as after a save file was added to its own pile, counts once.
    if (seen.has(entry.id) || isUndone(entry, undone)) continue;
    seen.add(entry.id);
    pile = apply(pile, entry, cards);
  }
  return { ...pile, cards, log, undone };
}

/** `into`: a map this fold owns and may change; otherwise the cards are copied first. */
function apply(pile: Pile, entry: Entry, into?: Map<PersonId, Card>): Pile {
  if (entry.kind === 'you') return { ...pile, you: entry.answers };
  if (entry.kind === 'policy') return { ...pile, policy: entry.policy };
  if (entry.kind === 'undo') return pile;
  const cards = into ?? new Map(pile.cards);
  if (entry.kind === 'import') {
    for (const person of entry.people) cards.set(person.id, received(cards.get(person.id), person, entry.from));
    const { asOf = '', owner = pile.owner } = entry;
    const latest = asOf > (pile.asOf ?? '') ? asOf : pile.asOf;
    return {
      ...pile,
      cards,
      origins: new Set([...pile.origins, entry.from]),
      ...(latest ? { asOf: latest } : {}),
      ...(owner ? { owner } : {}),
    };
  }
  for (const id of entry.who) {
    if (entry.kind === 'remove') {
      cards.delete(id);
      continue;
    }
    const card = cards.get(id);
    if (card) cards.set(id, changed(card, entry));
  }
  return { ...pile, cards };
}

/** A person read from a file: a new card, or what is newly known of one whose decisions stay. */
function received(card: Card | undefined, read: Person, from: Origin): Card {
  if (!card) return { person: read, own: {}, looked: false };
  const person = knownPerson(card.person, read, from);
  const again = { ...without(card, 'closed'), person };
  const was = partOf(card);
  // A decision about an invitation is none about the connection that it became.
  if (was === 'invitations' && person.standing === 'no-reply-on-record') return asConnection(without(again, 'became'));
  const became = was === 'invitations' && person.standing === 'connected' && card.person.standing !== 'connected';
  return became ? { ...again, became } : again;
}

/** A card whose invitation was accepted and over: what was decided then is remembered, and the connection is undecided. */
function asConnection(card: Card): Card {
  const { decided } = card;
  return decided ? { ...without(card, 'decided', 'ticked'), earlier: decided } : card;
}

/** After two weeks the reader says that nobody replied: whoever was accepted comes up to be reconsidered, without another export. */
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

function changed(card: Card, entry: Exclude<Entry, { kind: 'import' | 'you' | 'policy' | 'undo' | 'remove' }>): Card {
  switch (entry.kind) {
    case 'answer':
      return withAnswer(card, entry.fact, entry.value);
    case 'close':
      return { ...card, closed: true };
    case 'decide': {
      const rest = without(card, 'decided', 'ticked');
      const { decision, at, group = false, until } = entry;
      if (decision === null) return rest;
      return { ...rest, decided: { as: decision, at, group, ...(decision === 'later' && until ? { until } : {}) } };
    }
    case 'note':
      return entry.text ? { ...card, reason: entry.text } : without(card, 'reason');
    case 'looked':
      return { ...card, looked: true };
    case 'tick':
      return entry.done ? { ...card, ticked: entry.at } : without(card, 'ticked');
    case 'wrote':
      return entry.on === null ? without(card, 'wrote') : { ...card, wrote: entry.on };
  }
}

function without<T extends object, K extends keyof T>(whole: T, ...keys: readonly K[]): Omit<T, K> {
  const left: readonly PropertyKey[] = keys;
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
