import type { Connection, Who } from '../records.ts';
import type { PeopleByName } from './people-by-name.ts';

/**
 * The connection that an inviter already is. By link; by name only where nobody else has the name. `sure` is
 * false for a connection of the same name that no link settles.
 */
export function connectionOf(
  inviter: Who,
  { inviters, connections }: { inviters: PeopleByName<Who>; connections: PeopleByName<Connection> },
): { connection?: Connection; sure?: boolean } {
  const linked = connections.byLink(inviter);
  if (linked) return { connection: linked, sure: true };
  const named = connections.byName(inviter);
  if (!named) return {};
  return { connection: named, sure: connections.namesakes(inviter.key) === 1 && inviters.namesakes(inviter.key) === 1 };
}
