import type { Person } from '#archive/index.ts';

/** Whether a card is an invitation or a connection to reconsider. */
export const partOf = ({ person, silent }: PartOfWhat): Part =>
  silent || person.standing === 'no-reply-on-record' ? 'connections' : 'invitations';

export type Part = 'invitations' | 'connections';

/** What of a card says it. */
interface PartOfWhat {
  readonly person: Pick<Person, 'standing'>;
  readonly silent?: boolean;
}
