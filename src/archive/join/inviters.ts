import type { PersonId } from '../reading.ts';
import type { Invitation, Who } from '../records.ts';

/**
 * Gathers received invitations by person: by link, else by number, else by the name exactly as written.
 *
 * @param taken counts the names used as ids
 */
export function invitersOf(invitations: readonly Invitation[], taken: Map<string, number>): Inviter[] {
  const byIdentity = new Map<string, [Invitation, ...Invitation[]]>();
  for (const invitation of invitations) {
    if (!invitation.incoming) continue;
    const { slug, urn, name } = invitation;
    const identity = slug ? `in/${slug}` : urn ? `urn/${urn}` : `name/${name}`;
    const same = byIdentity.get(identity);
    if (same) same.push(invitation);
    else byIdentity.set(identity, [invitation]);
  }
  return [...byIdentity.values()].map((same) => {
    same.sort((one, other) => (other.day ?? '').localeCompare(one.day ?? ''));
    const [{ name, key, slug, urn }] = same;
    return { name, key, slug, id: urn && !slug ? `urn/${urn}` : idOf({ name, key, slug }, taken), invitations: same };
  });
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
