import type { Day, Dealing, PersonId } from '../reading.ts';
import type { Connection, Contact, Invitation, Who } from '../records.ts';
import type { ExchangeWith } from './exchanges.ts';
import type { PeopleByName } from './people-by-name.ts';

/** Somebody whom the files speak of, with what they say. */
export interface Subject extends Who {
  readonly id: PersonId;
  /** Received from them, newest first. */
  readonly invitations: readonly Invitation[];
  readonly connection?: Connection;
  /** Whether the connection is theirs for certain. */
  readonly sure?: boolean;
}

/** All there is to look people up in. */
export interface Evidence {
  readonly asOf: Day | undefined;
  readonly inviters: PeopleByName<Who>;
  readonly connections: PeopleByName<Connection>;
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly employers: ReadonlySet<string>;
  readonly dealings: (who: Who, byName: boolean) => Dealing[];
  readonly exchangeWith: ExchangeWith;
}
