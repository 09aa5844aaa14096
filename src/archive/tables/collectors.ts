import type { Collect, ReadTable } from './collector.ts';
import { collectConnections } from './connections.ts';
import { collectInvitations } from './invitations.ts';
import { collectContacts, collectFavours, collectPositions, collectProfile } from './lesser-tables.ts';
import { collectMessages } from './messages.ts';

const recommendation = { first: 'firstname', last: 'lastname', date: 'creationdate', what: 'text' };

/** How each table is read, in the order in which they must be: messages are compared with invitations. */
export const collectors: Record<ReadTable, Collect> = {
  profile: collectProfile,
  invitations: collectInvitations,
  connections: collectConnections,
  contacts: collectContacts,
  positions: collectPositions,
  'endorsements-received': collectFavours('they-endorsed', {
    ...{ first: 'endorserfirstname', last: 'endorserlastname', link: 'endorserpublicurl' },
    ...{ date: 'endorsementdate', what: 'skillname' },
  }),
  'endorsements-given': collectFavours('you-endorsed', {
    ...{ first: 'endorseefirstname', last: 'endorseelastname', link: 'endorseepublicurl' },
    ...{ date: 'endorsementdate', what: 'skillname' },
  }),
  'recommendations-received': collectFavours('they-recommended', recommendation),
  'recommendations-given': collectFavours('you-recommended', recommendation),
  notes: collectFavours('your-note', {
    ...{ first: 'connectionfirstname', last: 'connectionlastname', link: 'connectionprofileurl' },
    ...{ date: 'createdon', what: 'note' },
  }),
  messages: collectMessages,
};

/** The tables that are read, in their order. */
export const readingOrder = Object.keys(collectors) as ReadTable[]; // the keys of a literal are its tables
