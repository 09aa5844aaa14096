import type { Day, Provenance } from './reading.ts';
import type { MessageLog } from './tables/message-log.ts';

/** What the files have given so far. A file's records come here only after its last byte has been checked. */
export class Shelf {
  readonly invitations = new Register<Invitation>();
  readonly connections = new Register<Connection>();
  readonly contacts = new Register<Contact>();
  readonly favours = new Register<Favour>();
  readonly logs: MessageLog[] = [];
  /** How often an invitation says that it was sent or received by this person: the owner of the export. */
  readonly owners: Self[] = [];
  /** The owner's names by Profile.csv. */
  readonly profileNames: string[] = [];
  /** Where the owner works now, as compared. */
  readonly employers = new Map<string, Provenance>();
  newest: Day | undefined;

  /** Remembers the newest date of all files. */
  saw(day: Day | undefined): void {
    if (day && (!this.newest || day > this.newest)) this.newest = day;
  }
}

/** Records that may come again, in the same file or another. */
export class Register<T extends Linked> {
  readonly items: T[] = [];
  readonly #byKey = new Map<string, T[]>();

  /** The record that says the same: equal in a key, and no link tells the two apart. */
  find(keys: readonly string[], slug: string | undefined): T | undefined {
    for (const key of keys) {
      const found = this.#byKey.get(key)?.find((item) => !item.slug || !slug || item.slug === slug);
      if (found) return found;
    }
    return undefined;
  }

  add(keys: readonly string[], item: T): void {
    for (const key of keys) {
      const same = this.#byKey.get(key);
      if (same) same.push(item);
      else this.#byKey.set(key, [item]);
    }
    this.items.push(item);
  }
}

/** The records of one file, kept apart from the others until it has proved sound. */
export class Batch<T extends Linked> {
  readonly #all: Register<T>;
  readonly #own = new Register<T>();
  readonly #added: [keys: readonly string[], item: T][] = [];
  readonly #links: [item: T, slug: string][] = [];

  constructor(all: Register<T>) {
    this.#all = all;
  }

  take(keys: readonly string[], item: T): 'accepted' | 'duplicate' {
    const known = this.#all.find(keys, item.slug) ?? this.#own.find(keys, item.slug);
    if (known) {
      if (item.slug && !known.slug) this.#links.push([known, item.slug]);
      return 'duplicate';
    }
    this.#own.add(keys, item);
    this.#added.push([keys, item]);
    return 'accepted';
  }

  get items(): readonly T[] {
    return this.#own.items;
  }

  close(): void {
    for (const [keys, item] of this.#added) this.#all.add(keys, item);
    // A file of a later year may know the link of someone whom an earlier one only named.
    for (const [item, slug] of this.#links) item.slug ??= slug;
  }
}

interface Linked {
  slug?: string | undefined;
}

/** Somebody a row speaks of: a name as shown, the same as compared, and what links to them. */
export interface Who extends Linked {
  readonly name: string;
  readonly key: string;
  readonly urn?: string | undefined;
}

export interface Self extends Linked {
  readonly name: string;
  readonly key: string;
}

export interface Invitation extends Who {
  readonly incoming: boolean;
  readonly day: Day | undefined;
  /** Undefined when the file has no column for it. */
  readonly note: string | undefined;
  readonly from: Provenance;
}

export interface Connection extends Who {
  readonly day: Day | undefined;
  readonly email: string;
  readonly company: string;
  readonly from: Provenance;
}

export interface Contact extends Linked {
  readonly key: string;
  readonly emails: readonly string[];
  readonly from: Provenance;
}

/** Something on record that passed between the owner and someone, other than messages. */
export interface Favour extends Who {
  readonly kind: 'they-endorsed' | 'you-endorsed' | 'they-recommended' | 'you-recommended' | 'your-note';
  readonly day: Day | undefined;
  readonly from: Provenance;
}
