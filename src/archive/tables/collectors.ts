import type { ReadTable } from '../reading.ts';
import type { Collect } from './collector.ts';
import { collectConnections } from './connections.ts';
import { collectInvitations } from './invitations.ts';
import { collectContacts, collectDealings, collectPositions, collectProfile } from './lesser-tables.ts';
import { collectMessages } from './messages.ts';

/** How each table is read. */
export const collectors: Record<ReadTable, Collect> = {
  profile: collectProfile,
  invitations: collectInvitations,
  connections: collectConnections,
  contacts: collectContacts,
  positions: collectPositions,
  'endorsements-received': collectDealings('they-endorsed'),
  'endorsements-given': collectDealings('you-endorsed'),
  'recommendations-received': collectDealings('they-recommended'),
  'recommendations-given': collectDealings('you-recommended'),
  notes: collectDealings('your-note'),
  messages: collectMessages,
};
