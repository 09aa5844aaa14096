import { groupBy } from '../group-by.ts';
import type { Reading } from '../reading.ts';
import type { Who } from '../records.ts';
import type { Shelf } from '../shelf.ts';
import type { MessageLog } from '../tables/message-log.ts';

/**
 * Whose export it is: whom most invitations name as sender of the sent and receiver of the received ones;
 * else who took part in most conversations; else whom Profile.csv names. Sure when two of these
 * agree and none contradicts, or where there is but one sign, three times.
 */
export function findOwner(shelf: Shelf): Owner | undefined {
  const byInvitations = mostOf(shelf.owners);
  const [profile] = shelf.profiles.items;
  const byMessages = byInvitations && profile ? undefined : mostOf(partiesOf(shelf.logs));
  const found = byInvitations ?? (byMessages && byMessages.count >= ENOUGH ? byMessages : undefined);
  if (!found) return profile && { who: profile, sure: shelf.profiles.items.length === 1 };
  const agreed = profile
    ? profile.key === found.who.key
    : found.count >= ENOUGH || (byMessages !== undefined && isSame(byMessages.who, found.who));
  return { who: found.who, sure: agreed };
}

export interface Owner {
  readonly who: Who;
  readonly sure: boolean;
}

/** The owner as the reading tells it. */
export function shownOwner({ who, sure }: Owner): NonNullable<Reading['owner']> {
  return { name: who.name, ...(who.slug ? { slug: who.slug } : {}), sure };
}

/** Whether two entries speak of one person: their links say so or, where one has none, their names. */
export function isSame(one: Who, other: Who): boolean {
  if (one.slug && other.slug) return one.slug === other.slug;
  return one.key !== '' && one.key === other.key;
}

/** Whom most entries are about; undefined when as many are about someone else. */
function mostOf(all: readonly Who[]): { who: Who; count: number } | undefined {
  const named = all.filter(({ key }) => key);
  const [first, second] = [...groupBy(named, ({ key }) => key).values()].sort((one, other) => other.length - one.length);
  const [who] = first ?? [];
  if (!first || !who || first.length === second?.length) return undefined;
  return { who: { ...who, slug: first.find(({ slug }) => slug)?.slug }, count: first.length };
}

/** Who wrote or was written to, once for each side of a conversation. */
function partiesOf(logs: readonly MessageLog[]): Who[] {
  return logs.flatMap((log) => log.traces().flatMap(({ from, to }) => [from, to ?? []].flat()));
}

/** Invitations or conversations that speak for one owner without any other sign. */
const ENOUGH = 3;
