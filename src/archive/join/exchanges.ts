import type { Moment } from '../date/moment.ts';
import type { Provenance } from '../reading.ts';
import type { Who } from '../records.ts';
import type { MessageLog, Trace } from '../tables/message-log.ts';
import { isSame } from './owner.ts';

/**
 * What went to and fro between the owner and each other person, in conversations of two. `find` answers for
 * one person; by name only where `byName` says that the name stands for one person.
 */
export function exchangesOf(logs: readonly MessageLog[], owner: Who | undefined): Exchanges {
  if (!owner) return { find: () => ({}) };
  const lists: Lists = { byLink: new Map(), withoutLink: new Map(), only: new Map() };
  for (const log of logs) {
    for (const trace of log.traces()) {
      const found = sidesOf(trace, owner);
      if (!found) continue;
      const exchange = exchangeWith(found.other, lists);
      const side = found.isYours ? 'yours' : 'theirs';
      exchange[side] = added(exchange[side], trace, log.file);
    }
  }
  return {
    find({ slug, key }, byName) {
      const named = byName ? lists[slug ? 'withoutLink' : 'only'].get(key) : undefined;
      return together(slug ? lists.byLink.get(slug) : undefined, named);
    },
  };
}

export interface Exchanges {
  readonly find: (who: Who, byName: boolean) => Exchange;
}

/** Messages between the owner and one person; empty where there are none. */
export interface Exchange {
  yours?: Side;
  theirs?: Side;
}

/** What one of the two wrote. */
export interface Side {
  readonly count: number;
  readonly first: Moment;
  readonly last: Moment;
  /** Where the last stands. */
  readonly from: Provenance;
}

/** Undefined unless exactly one of the two is the owner: then it is a group under one name, or not to be told. */
function sidesOf({ from, to }: Trace, owner: Who): { other: Who; isYours: boolean } | undefined {
  if (isSame(from, owner)) return to && !isSame(to, owner) ? { other: to, isYours: true } : undefined;
  return !to || isSame(to, owner) ? { other: from, isYours: false } : undefined;
}

function exchangeWith({ slug, key }: Who, { byLink, withoutLink, only }: Lists): Exchange {
  const [own, name] = slug ? [byLink, slug] : [withoutLink, key];
  const known = own.get(name);
  if (known) return known;
  const exchange: Exchange = {};
  own.set(name, exchange);
  only.set(key, only.has(key) ? undefined : exchange);
  return exchange;
}

/** Where exchanges are found: by link; by name where there is no link; and by a name that only one of all has. */
type Lists = Readonly<Record<'byLink' | 'withoutLink' | 'only', Map<string, Exchange | undefined>>>;

function added(side: Side | undefined, { first, last, line, count }: Trace, file: string): Side {
  return merged(side, { count, first, last, from: { file, line } });
}

function merged(one: Side | undefined, other: Side): Side {
  if (!one) return other;
  const newer = other.last > one.last ? other : one;
  return { count: one.count + other.count, first: Math.min(one.first, other.first), last: newer.last, from: newer.from };
}

function together(...some: (Exchange | undefined)[]): Exchange {
  const sum: Exchange = {};
  for (const one of some) {
    if (one?.yours) sum.yours = merged(sum.yours, one.yours);
    if (one?.theirs) sum.theirs = merged(sum.theirs, one.theirs);
  }
  return sum;
}
