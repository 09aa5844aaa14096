import { groupBy } from '../group-by.ts';
import type { Moment } from '../date/moment.ts';
import type { Provenance } from '../reading.ts';
import type { Who } from '../records.ts';
import { newestOf, type MessageLog, type Text, type Trace } from '../tables/message-log.ts';
import { isSame } from './owner.ts';

/**
 * What went to and fro between the owner and each other person, in conversations of two. What it returns answers for
 * one person; by name only where `byName` says that the name stands for one person.
 */
export function exchangesOf(logs: readonly MessageLog[], owner: Who | undefined): ExchangeWith {
  const sides = owner ? logs.flatMap((log) => log.traces().flatMap((trace) => sideOf(trace, owner, log.file))) : [];
  const byLink = groupBy(sides, ({ other }) => other.slug);
  const byKey = groupBy(sides, ({ other }) => other.key);
  return ({ slug, key }, byName) => {
    const named = (byName && byKey.get(key)) || [];
    const isOne = new Set(named.map(({ other }) => other.slug)).size === 1;
    const found = slug ? [...(byLink.get(slug) ?? []), ...named.filter(({ other }) => !other.slug)] : isOne ? named : [];
    return { yours: together(found.filter(({ isYours }) => isYours)), theirs: together(found.filter(({ isYours }) => !isYours)) };
  };
}

export type ExchangeWith = (who: Who, byName: boolean) => Exchange;

/** Messages between the owner and one person; empty where there are none. */
export interface Exchange {
  readonly yours?: Side | undefined;
  readonly theirs?: Side | undefined;
}

/** What one of the two wrote. */
export interface Side {
  readonly count: number;
  readonly first: Moment;
  readonly last: Moment;
  /** Where the last stands. */
  readonly from: Provenance;
  /** The last, as text, of somebody who invited. */
  readonly texts: readonly Text[];
}

/** None unless exactly one of the two is the owner: then it is a group under one name, or not to be told. */
function sideOf({ from, to, first, last, line, count, texts }: Trace, owner: Who, file: string): OneSide[] {
  const isYours = isSame(from, owner);
  const other = isYours ? to : from;
  const isOther = isYours ? to && !isSame(to, owner) : !to || isSame(to, owner);
  return other && isOther ? [{ other, isYours, count, first, last, from: { file, line }, texts }] : [];
}

interface OneSide extends Side {
  readonly other: Who;
  readonly isYours: boolean;
}

function together(sides: readonly Side[]): Side | undefined {
  return sides.reduce<Side | undefined>((one, other) => {
    if (!one) return other;
    const newer = other.last > one.last ? other : one;
    return {
      ...{ count: one.count + other.count, first: Math.min(one.first, other.first), last: newer.last, from: newer.from },
      texts: newestOf([...one.texts, ...other.texts]),
    };
  }, undefined);
}
