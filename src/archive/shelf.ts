import type { Moment } from './date/moment.ts';
import type { Connection, Contact, Employer, Invitation, Linked, RecordedDealing, Who } from './records.ts';
import type { MessageLog } from './tables/message-log.ts';

/** What the files have given so far. A file's records come here only after its last byte has been checked. */
export class Shelf {
  readonly invitations = new Register<Invitation>();
  readonly connections = new Register<Connection>();
  readonly contacts = new Register<Contact>();
  readonly dealings = new Register<RecordedDealing>();
  /** Where the owner works now. */
  readonly employers = new Register<Employer>();
  readonly logs: MessageLog[] = [];
  /** The owner of the export, once for each invitation that names them. */
  readonly owners: Who[] = [];
  /** The owner by Profile.csv. */
  readonly profiles = new Register<Who>();
  /** The newest date of all files; below zero while there is none. */
  newest: Moment = -1;
}

/** Records that may come again, in the same file or another. */
export class Register<T extends Linked> {
  items: T[] = [];
  readonly #byKey = new Map<string, T[]>();

  /** The record that says the same: equal in a key, and no link tells the two apart. Empty keys do not count. */
  find(keys: readonly string[], { slug }: T): T | undefined {
    for (const key of keys) {
      // Of hundreds with one name and one day no more are looked at, or a made-up file would take for ever.
      const few = this.#byKey.get(key)?.slice(0, MANY);
      const same = few?.find((item) => !item.slug || !slug || item.slug === slug);
      if (same) return same;
    }
    return undefined;
  }

  add(keys: readonly string[], item: T): void {
    this.items.push(item);
    for (const key of keys) if (key) list(this.#byKey, key, item);
  }

  /** Takes over all records of another. */
  absorb(other: Register<T>): void {
    for (const item of other.items) this.items.push(item);
    for (const [key, items] of other.#byKey) for (const item of items) list(this.#byKey, key, item);
  }
}

/** More people than share a name and a day. */
const MANY = 100;

/** Adds to the list of a key in a map of lists. Most hold one item, so a list begins no larger than that. */
export function list<Key, T>(lists: Map<Key, T[]>, key: Key, item: T): void {
  const known = lists.get(key);
  if (known) known.push(item);
  else lists.set(key, [item]);
}

/** The records of one file, kept apart from the others until it has proved sound. */
export class Batch<T extends Linked> {
  readonly #all: Register<T>;
  readonly #own = new Register<T>();
  readonly #again: [known: T, again: T][] = [];

  constructor(all: Register<T>) {
    this.#all = all;
  }

  take(keys: readonly string[], item: T): 'accepted' | 'duplicate' {
    const known = this.#all.find(keys, item) ?? this.#own.find(keys, item);
    if (known) this.#again.push([known, item]);
    else this.#own.add(keys, item);
    return known ? 'duplicate' : 'accepted';
  }

  get items(): readonly T[] {
    return this.#own.items;
  }

  close(): undefined {
    this.#all.absorb(this.#own);
    // A file of a later year may know the link of someone whom an earlier one only named.
    for (const [known, again] of this.#again) known.slug ??= again.slug;
  }
}
