import type { Moment } from '../date/moment.ts';
import type { Provenance } from '../reading.ts';
import type { Who } from '../records.ts';
import { list } from '../shelf.ts';
import type { MessageLog, Trace } from '../tables/message-log.ts';
import { isSame } from './owner.ts';

/**
 * What went to and fro between the owner and each other person, in conversations of two. `find` answers for
 * one person; by name only where `byName` says that the name stands for one person.
 */
export function exchangesOf(logs: readonly MessageLog[], owner: Who | undefined): Exchanges {
  if (!owner) return { find: () => ({}) };
  const byLink = new Map<string, Known>();
  const byKey = new Map<string, Known[]>();
  for (const log of logs) {
    for (const trace of log.traces()) {
      const found = sidesOf(trace, owner);
      if (!found) continue;
      const exchange = exchangeWith(found.other, byLink, byKey);
      const side = found.isYours ? 'yours' : 'theirs';
      exchange[side] = added(exchange[side], trace, log.file);
    }
  }
  return {
    find(who, byName) {
      const linked = who.slug ? byLink.get(who.slug) : undefined;
      const named = byName ? byKey.get(who.key)?.filter(({ slug }) => !slug || !who.slug) : undefined;
      return together(linked, named?.length === 1 ? named[0] : undefined);
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

/** One of these, with the link by which the other person is known. */
interface Known extends Exchange {
  readonly slug: string | undefined;
}

/** Undefined unless exactly one of the two is the owner: then it is a group under one name, or not to be told. */
function sidesOf({ from, to }: Trace, owner: Who): { other: Who; isYours: boolean } | undefined {
  if (isSame(from, owner)) return to && !isSame(to, owner) ? { other: to, isYours: true } : undefined;
  return !to || isSame(to, owner) ? { other: from, isYours: false } : undefined;
}

function exchangeWith({ slug, key }: Who, byLink: Map<string, Known>, byKey: Map<string, Known[]>): Known {
  const known = slug ? byLink.get(slug) : byKey.get(key)?.find((one) => !one.slug);
  if (known) return known;
  const exchange: Known = { slug };
  if (slug) byLink.set(slug, exchange);
  list(byKey, key, exchange);
  return exchange;
}

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
