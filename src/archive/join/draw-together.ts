import { tableOf } from '../file-names.ts';
import type { Day, FileReport, Reading, Table } from '../reading.ts';
import type { Contact, Shelf } from '../shelf.ts';
import { connectionOf } from './connection-of.ts';
import { exchangesOf } from './exchanges.ts';
import { favoursOf } from './favours.ts';
import { idOf, invitersOf } from './inviters.ts';
import { findOwner, shownOwner } from './owner.ts';
import { PeopleByName } from './people-by-name.ts';
import { isSilent, personOf, type Evidence } from './person.ts';

/**
 * Makes people of the records: whoever sent an invitation, newest first, then connections with no reply on
 * record.
 *
 * @param days what the names of zips and folders say about when the export was made
 */
export function drawTogether(shelf: Shelf, files: readonly FileReport[], days: readonly Day[]): Reading {
  const asOf = asOfDay(shelf, days);
  const owner = findOwner(shelf);
  const taken = new Map<string, number>();
  const inviters = invitersOf(shelf.invitations.items, taken);
  const evidence: Evidence = {
    asOf: asOf?.date,
    inviters: new PeopleByName(inviters),
    connections: new PeopleByName(shelf.connections.items),
    contacts: bookOf(shelf.contacts.items),
    employers: new Set(shelf.employers.items.map(({ key }) => key)),
    favours: favoursOf(shelf.favours.items),
    exchanges: exchangesOf(shelf.logs, owner?.who),
  };
  const subjects = inviters.map((inviter) => ({ ...inviter, ...connectionOf(inviter, evidence) }));
  const invited = subjects.map((subject) => personOf(subject, evidence));
  invited.sort((one, other) => (other.invitedOn ?? '').localeCompare(one.invitedOn ?? ''));

  const met = new Set(subjects.map(({ connection }) => connection));
  const others = shelf.connections.items.filter((connection) => !met.has(connection));
  const silent = others
    .filter((connection) => isSilent(connection, evidence))
    .map((connection) => personOf({ ...connection, connection, sure: true, id: idOf(connection, taken), invitations: [] }, evidence));
  return {
    report: { files: files.map((file) => withAdvice(file, files, { shelf, hasOwner: owner !== undefined })) },
    ...(asOf ? { asOf } : {}),
    ...(owner ? { owner: shownOwner(owner) } : {}),
    people: [...invited, ...silent],
  };
}

/** The names of zips and folders tell the day best; of several exports the newest counts. */
function asOfDay({ newest }: Shelf, days: readonly Day[]): Reading['asOf'] {
  const [latest] = [...days].sort().reverse();
  if (latest) return { date: latest, from: 'zip-name' };
  return newest ? { date: newest, from: 'newest-date' } : undefined;
}

/** The address book by names and by e-mail addresses. */
function bookOf(contacts: readonly Contact[]): Map<string, Contact> {
  return new Map(contacts.flatMap((contact) => [contact.key, ...contact.emails].filter(Boolean).map((key) => [key, contact])));
}

/** What one file's report cannot know alone. A file that was given is never asked for. */
function withAdvice(file: FileReport, files: readonly FileReport[], { shelf, hasOwner }: { shelf: Shelf; hasOwner: boolean }): FileReport {
  if (file.outcome !== 'read' || file.accepted === 0) return file;
  const given = (table: Table): boolean => files.some((one) => one !== file && tableOf(one) === table);
  const missing = (...tables: Table[]): string =>
    tables
      .filter((table) => !given(table))
      .map(fileOf)
      .join(' or ');
  const advice: string[] = [];
  if (file.takenFor === 'invitations' && shelf.connections.items.length === 0) {
    const why = 'it cannot be told who of these is already a connection, and most usually are.';
    advice.push(
      given('connections') ? `Nothing could be used of Connections.csv, so ${why}` : `Without Connections.csv ${why} Add that file.`,
    );
  }
  if (file.takenFor === 'messages' && !hasOwner) {
    const files = missing('invitations', 'profile');
    const what = 'It cannot be told which side of the conversations is yours, so nothing was concluded from them.';
    advice.push(files ? `${what} Add ${files}.` : what);
  }
  return advice.length > 0 ? { ...file, warnings: [...file.warnings, ...advice] } : file;
}

function fileOf(table: Table): string {
  return `${table.slice(0, 1).toUpperCase()}${table.slice(1)}.csv`;
}
