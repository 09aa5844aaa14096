import { nameKey } from '../name-key.ts';
import type { Reading } from '../reading.ts';
import type { Shelf, Who } from '../shelf.ts';
import type { MessageLog } from '../tables/message-log.ts';

/**
 * Whose export it is: whom most invitations name as sender of the sent and receiver of the received ones;
 * else who took part in most conversations; else whom Profile.csv names. Sure when two of these agree, or
 * when many invitations do.
 */
export function findOwner(shelf: Shelf): Owner | undefined {
  const byInvitations = mostOf(shelf.owners);
  const byMessages = mostOf(shelf.logs.flatMap(partiesOf));
  const profile = shelf.profileNames[0];
  const found = byInvitations ?? byMessages;
  if (!found) return profile ? { who: whoOf(profile), sure: shelf.profileNames.length === 1 } : undefined;
  const agreeing = [byInvitations, byMessages].filter((one) => one && isSame(one.who, found.who));
  const contradicted = profile !== undefined && whoOf(profile).key !== found.who.key;
  const supported = agreeing.length > 1 || profile !== undefined || found.count >= 3;
  return { who: found.who, sure: supported && !contradicted && found.share > 0.5 };
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

function mostOf(all: readonly Who[]): { who: Who; count: number; share: number } | undefined {
  const counts = new Map<string, { who: Who; count: number }>();
  for (const who of all) {
    if (!who.key) continue;
    const known = counts.get(who.key);
    if (!known) counts.set(who.key, { who: { ...who }, count: 1 });
    else {
      known.count++;
      known.who.slug ??= who.slug;
    }
  }
  let most: { who: Who; count: number } | undefined;
  for (const one of counts.values()) if (!most || one.count > most.count) most = one;
  return most && { ...most, share: most.count / all.length };
}

/** Who wrote or was written to, once for each conversation side. */
function partiesOf(log: MessageLog): Who[] {
  return [...log.traces()].flatMap(({ from, to }) => (to ? [from, to] : [from]));
}

function whoOf(name: string): Who {
  return { name, key: nameKey(name), slug: undefined };
}
