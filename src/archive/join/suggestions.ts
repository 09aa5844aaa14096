import type { Provenance, Suggestion } from '../reading.ts';
import type { Invitation } from '../records.ts';
import { judgeNote } from '../standard-sentences.ts';
import type { Exchange } from './exchanges.ts';
import type { Evidence, Subject } from './evidence.ts';

/** What the files make likely about a person, without showing it. */
export function suggestionsFor(clues: Clues, evidence: Evidence): Suggestion[] {
  const { connection, sure, exchange, noted } = clues;
  const suggestions: Suggestion[] = [];
  const add = (from: Provenance | undefined, suggestion: Omit<Suggestion, 'from'>): void => {
    if (from) suggestions.push({ ...suggestion, from });
  };

  const inBook = { fact: 'in-address-book', value: 'yes' } as const;
  const byEmail = sure && connection?.email ? evidence.contacts.get(connection.email)?.from : undefined;
  add(byEmail, { ...inBook, why: 'address-book-email' });
  if (!byEmail) add(byName(clues, evidence), { ...inBook, why: 'address-book-name' });

  if (connection && !sure) add(connection.from, { fact: 'connected', value: 'yes', why: 'connection-name' });
  if (sure && connection && evidence.employers.has(connection.company))
    add(connection.from, { fact: 'same-workplace', value: 'yes', why: 'same-company' });
  if (!connection && exchange.yours) add(exchange.theirs?.from, { fact: 'connected', value: 'no', why: 'once-connected' });
  if (noted?.note && judgeNote(noted.note, noted.name) === 'mixed')
    add(noted.from, { fact: 'note', value: 'generic', why: 'standard-sentence' });
  return suggestions;
}

interface Clues extends Subject {
  readonly noted: Invitation | undefined;
  readonly exchange: Exchange;
  /** Whether the name stands for this person only. */
  readonly alone: boolean;
}

/** A single word is too little to tell people by. */
function byName({ key, alone }: Clues, { contacts }: Evidence): Provenance | undefined {
  return alone && key.includes(' ') ? contacts.get(key)?.from : undefined;
}
