import { FORTNIGHT } from '#rules/fortnight.ts';
import { dayOf, daysBetween } from '../date/moment.ts';
import type { Day, Provenance } from '../reading.ts';
import type { Exchange } from './exchanges.ts';

/**
 * Whether a message of the owner's was answered, by what is on record: `no-reply` after two weeks without
 * one. Undefined when nothing was written, or when what was written may be the note of an invitation: a single
 * message of the day on which the two connected is listed like one, unless it was they who invited: then the note
 * would be theirs.
 */
export function messageState({ yours, theirs }: Exchange, { asOf, connectedOn, theyInvited = false }: When): MessageState | undefined {
  if (!yours || !asOf) return undefined;
  if (theirs && theirs.last >= yours.first) return { value: 'replied', from: theirs.from };
  const last = dayOf(yours.last);
  // The two files keep different clocks, so that a day may lie between them.
  if (yours.count === 1 && connectedOn && !theyInvited && Math.abs(daysBetween(connectedOn, last)) <= 1) return undefined;
  return { value: daysBetween(last, asOf) >= FORTNIGHT ? 'no-reply' : 'waiting', from: yours.from };
}

export interface When {
  /** The day everything is counted from. */
  readonly asOf?: Day | undefined;
  readonly connectedOn?: Day | undefined;
  /** An invitation of theirs is on record. */
  readonly theyInvited?: boolean;
}

export interface MessageState {
  readonly value: 'waiting' | 'replied' | 'no-reply';
  readonly from: Provenance;
}
