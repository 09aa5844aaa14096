import { dayOf } from '../date/moment.ts';
import { tableOf } from '../file-names.ts';
import type { Day, FileReport, Reading, Table } from '../reading.ts';
import type { Contact } from '../records.ts';
import type { Shelf } from '../shelf.ts';
import { profileOf } from '../slug.ts';
import { connectionOf } from './connection-of.ts';
import { exchangesOf } from './exchanges.ts';
import { dealingsOnRecord } from './dealings-on-record.ts';
import type { Evidence } from './evidence.ts';
import { idOf, invitersOf } from './inviters.ts';
import { findOwner, shownOwner } from './owner.ts';
import { PeopleByName } from './people-by-name.ts';
import { isSilent, personOf } from './person.ts';

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
    dealings: dealingsOnRecord(shelf.dealings.items),
    exchangeWith: exchangesOf(shelf.logs, owner?.who),
  };
  const subjects = inviters.map((inviter) => ({ ...inviter, ...connectionOf(inviter, evidence) }));
  const invited = subjects.map((subject) => personOf(subject, evidence));

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
    connections: others.flatMap(({ slug }) => (slug ? profileOf(slug) : [])),
  };
}

/** The names of zips and folders tell the day best; of several exports the newest counts. */
function asOfDay({ newest }: Shelf, days: readonly Day[]): Reading['asOf'] {
  const latest = days.toSorted().at(-1);
  if (latest) return { date: latest, from: 'zip-name' };
  return newest < 0 ? undefined : { date: dayOf(newest), from: 'newest-date' };
}

/** The address book by names and by e-mail addresses. */
function bookOf(contacts: readonly Contact[]): Map<string, Contact> {
  return new Map(contacts.flatMap((contact) => [contact.key, ...contact.emails].filter(Boolean).map((key) => [key, contact])));
}

/** What one file's report cannot know alone. A file that was given is never asked for. */
function withAdvice(file: FileReport, files: readonly FileReport[], { shelf, hasOwner }: { shelf: Shelf; hasOwner: boolean }): FileReport {
  if (file.outcome !== 'read' || file.accepted === 0) return file;
  const given = (...tables: Table[]): boolean => files.some((one) => tables.includes(tableOf(one) ?? 'names'));
  const advice =
    file.takenFor === 'invitations' && shelf.connections.items.length === 0
      ? `${given('connections') ? 'Nothing could be used of Connections.csv, so' : 'Add Connections.csv: without it'} nobody can tell who of these is already a connection, and most usually are.`
      : file.takenFor === 'messages' && !hasOwner
        ? `It cannot be told which side of the conversations is yours, so nothing was concluded from them.${given('invitations', 'profile') ? '' : ' Add Invitations.csv or Profile.csv.'}`
        : undefined;
  return advice ? { ...file, warnings: [...file.warnings, advice] } : file;
}
