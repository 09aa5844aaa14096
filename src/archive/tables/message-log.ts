import type { Moment } from '../date.ts';
import type { Who } from '../shelf.ts';
import { grown, Prints } from './prints.ts';

/**
 * What one messages.csv says about who wrote to whom and when; no text is kept. Conversations and parties are
 * found by a print of their bytes, and what is counted stands in columns of numbers, so that a hundred thousand
 * rows take a few MB.
 */
export class MessageLog {
  readonly senders: Party[] = [];
  /** Whom a message went to; several for a group. */
  readonly readers: Party[][] = [];
  /** Conversations from which nothing is concluded: groups, sponsored messages, closed accounts. */
  readonly excluded = new Prints();
  /** The messages read, for telling the same one in another export. */
  readonly seen = new Prints();
  readonly file: string;
  readonly #places = new Prints();
  #threads = new Float64Array(1 << 8);
  #fields = new Int32Array(FIELDS << 8);

  constructor(file: string) {
    this.file = file;
  }

  /** Counts a message in a conversation. `sender` and `reader` are places in the lists. */
  add(thread: number, sender: number, reader: number, moment: Moment, line: number): void {
    // Not for certain unique, but a conversation has few parties, and two that clash are one in billions.
    const place = this.#places.place((thread + sender * 1_000_003 + reader * 7_000_009_757) % Number.MAX_SAFE_INTEGER);
    if (place === this.#threads.length) {
      this.#threads = grown(this.#threads, new Float64Array(place * 2));
      this.#fields = grown(this.#fields, new Int32Array(place * 2 * FIELDS));
    }
    const at = place * FIELDS;
    const fields = this.#fields;
    const count = fields[at + COUNT] ?? 0;
    if (count === 0) {
      this.#threads[place] = thread;
      fields[at] = sender;
      fields[at + READER] = reader;
      fields[at + FIRST] = moment;
      fields[at + LAST] = moment;
      fields[at + LINE] = line;
      fields[at + COUNT] = 1;
      return;
    }
    fields[at + COUNT] = count + 1;
    fields[at + FIRST] = Math.min(fields[at + FIRST] ?? 0, moment);
    if (moment <= (fields[at + LAST] ?? 0)) return;
    fields[at + LAST] = moment;
    fields[at + LINE] = line;
  }

  /** What each sender wrote to each reader in each conversation that counts. */
  *traces(): Generator<Trace> {
    for (let place = 0; place < this.#places.size; place++) {
      if (this.excluded.has(this.#threads[place] ?? 0)) continue;
      const fields = this.#fields;
      const at = place * FIELDS;
      const from = this.senders[fields[at] ?? 0];
      const to = this.readers[fields[at + READER] ?? 0]?.[0];
      if (from) yield { from, to, first: fields[at + FIRST] ?? 0, last: fields[at + LAST] ?? 0, line: fields[at + LINE] ?? 0, count: fields[at + COUNT] ?? 0 };
    }
  }
}

/** Somebody who wrote or was written to. */
export interface Party extends Who {
  /** The account is closed: LinkedIn gives neither name nor link. */
  readonly closed: boolean;
  /** What the invitations between this person and the owner said, as compared. */
  readonly notes: readonly string[];
}

export interface Trace {
  readonly from: Party;
  readonly to: Party | undefined;
  readonly first: Moment;
  readonly last: Moment;
  /** The line of the last. */
  readonly line: number;
  readonly count: number;
}

/** Of each trace: its sender, and these. */
const FIELDS = 6;
const READER = 1;
const FIRST = 2;
const LAST = 3;
const LINE = 4;
const COUNT = 5;
