import { groupBy } from '../group-by.ts';
import type { PersonId } from '../reading.ts';
import { newestFirst, type Invitation, type Who } from '../records.ts';

/**
 * Gathers received invitations by person, who wrote last first: by link, else by number, else by the name exactly as written.
 *
 * @param taken counts the names used as ids
 */
export function invitersOf(invitations: readonly Invitation[], taken: Map<string, number>): Inviter[] {
  const received = invitations.filter(({ incoming }) => incoming);
  const byIdentity = groupBy(received, ({ slug, urn, name }) => (slug ? `in/${slug}` : urn ? `urn/${urn}` : `name/${name}`));
  const inviters = [...byIdentity].map(([identity, same]) => {
    same.sort(newestFirst);
    const [{ name, key, slug, day }] = same as [Invitation]; // a group has its first
    const id = identity.startsWith('urn') ? identity : idOf({ name, key, slug }, taken);
    return { name, key, slug, day, id, invitations: same };
  });
  return inviters.sort(newestFirst);
}

export interface Inviter extends Who {
  readonly id: PersonId;
  /** Newest first. */
  readonly invitations: readonly Invitation[];
}

/** The id of a person; a name that stands for several gets a number, so that nobody falls out. */
export function idOf({ name, key, slug }: Who, taken: Map<string, number>): PersonId {
  if (slug) return `in/${slug}`;
  const id = `name/${key || name}`;
  const nth = (taken.get(id) ?? 0) + 1;
  taken.set(id, nth);
  return nth === 1 ? id : `${id}/${String(nth)}`;
}
