import type { Moment } from '../date/moment.ts';
import type { Who } from '../records.ts';

/** What one messages.csv says about who wrote to whom and when; no text is kept but the last of who invited. */
export class MessageLog {
  readonly file: string;
  /** Conversations from which nothing is concluded: groups, sponsored messages, closed accounts. */
  readonly excluded = new Set<number>();
  /** Fingerprints of the messages read, for telling the same one in another export. */
  readonly seen = new Set<number>();
  /** By a fingerprint of the conversation and both parties. */
  readonly #traces = new Map<number, Trace>();

  constructor(file: string) {
    this.file = file;
  }

  /** The count of one party's messages to another in one conversation; the first time, `begin` makes it. */
  trace(fingerprint: number, begin: () => Trace): Trace {
    const known = this.#traces.get(fingerprint);
    if (known) return known;
    const trace = begin();
    if (trace.leftOut && trace.leftOut !== NO_SENDER) this.excluded.add(trace.thread);
    this.#traces.set(fingerprint, trace);
    return trace;
  }

  /** What each sender wrote to each reader in each conversation that counts. */
  traces(): Trace[] {
    return [...this.#traces.values()].filter(({ count, thread }) => count > 0 && !this.excluded.has(thread));
  }
}

/** Why a message without a sender is left out; the rest of its conversation is not. */
export const NO_SENDER = 'messages without a sender';

/** Somebody who wrote or was written to. */
export interface Party extends Who {
  /** The account is closed: LinkedIn gives neither name nor link. */
  readonly closed: boolean;
  /** What the invitations between this person and the owner said, as compared; undefined where there was none. */
  readonly notes: readonly string[] | undefined;
}

export interface Trace {
  /** A fingerprint of the conversation. */
  readonly thread: number;
  readonly from: Party;
  readonly to: Party | undefined;
  /** Why these messages do not count, if they don't. */
  readonly leftOut: string | undefined;
  count: number;
  first: Moment;
  last: Moment;
  /** The line of the last. */
  line: number;
  /** The last messages of those who sent an invitation, the newest first. */
  texts: readonly Text[];
}

/** A message as text. */
export interface Text {
  readonly at: Moment;
  readonly text: string;
}

/** The newest of some messages: as many as help to answer what somebody wrote. */
export function newestOf(texts: readonly Text[]): Text[] {
  return texts.toSorted((one, other) => other.at - one.at).slice(0, 3);
}
