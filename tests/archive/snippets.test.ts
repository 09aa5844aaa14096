import { describe, expect, it } from 'vitest';
import { countsOf, personNamed, read, reportOf, zipOf } from './files.ts';
import { snippets, utf16 } from './snippets.ts';

/** Name, content, and what its report says. */
const tables: [about: string, name: string, content: string | Uint8Array, counts: object][] = [
  ['Connections.csv of today, with three lines above its header', 'Connections.csv', snippets.connectionsNow, one()],
  ['one of 2020, without links and a last line end', 'Connections.csv', snippets.connections2020, one()],
  ['one of 2018, with a date and a time', 'Connections.csv', snippets.connections2018, one()],
  [
    'hidden members, padded names, commas and emoji in names',
    'Connections.csv',
    snippets.connectionsOdd,
    { ...one(2), rows: 3, skipped: { 'hidden or closed accounts': 1 } },
  ],
  ['a copy saved by Excel', 'Connections.csv', snippets.connectionsExcel, one()],
  ['a copy with semicolons', 'Connections.csv', snippets.connectionsSemicolons, one()],
  ['a copy with half of the preamble removed', 'Connections.csv', snippets.connectionsHalfPreamble, one()],
  ['renamed columns', 'Connections.csv', snippets.connectionsRenamed, one()],
  ['a localised file name', 'Kontakte.csv', snippets.connectionsNow, one()],
  ['invitations without links', 'Invitations.csv', snippets.invitations5, one(2)],
  ['invitations with numbers of members', 'Invitations.csv', snippets.invitationsUrn, one()],
  ['invitations whose links name nobody', 'Invitations.csv', snippets.invitationsBroken, one(2)],
  ['invitations of today', 'Invitations.csv', snippets.invitationsNow, one()],
  ['one person who invited twice', 'Invitations.csv', snippets.invitationsTwice, one(2)],
  ['messages of 2018', 'Messages.csv', snippets.messages2018, one()],
  [
    'messages of 2022, from a group and a closed account',
    'messages.csv',
    snippets.messages9,
    { ...one(1), rows: 2, skipped: { 'closed accounts': 1 } },
  ],
  ['messages of 2024, one of a group', 'messages.csv', snippets.messages10, { ...one(2), rows: 3, skipped: { 'group conversations': 1 } }],
  ['a draft', 'messages.csv', snippets.messagesDraft, { ...one(0), rows: 1, skipped: { drafts: 1 } }],
  ['messages with line breaks and everything quoted', 'messages.csv', snippets.messagesQuoted, one()],
  ['a sponsored message', 'messages.csv', snippets.messagesSponsored, { ...one(0), rows: 1, skipped: { 'sponsored messages': 1 } }],
  ['an address book', 'Contacts.csv', snippets.contacts, one()],
  [
    'endorsements in UTF-16 with tabs',
    'Endorsement Received Info.csv',
    snippets.endorsementsUtf16,
    { ...one(1), rows: 2, skipped: { 'withdrawn endorsements': 1 } },
  ],
];

function one(accepted = 1): object {
  return { outcome: 'read', rows: accepted, accepted };
}

describe('The import', () => {
  it.each(tables)('reads %s', async (_, name, content, counts) => {
    const loose = await read({ [name]: content });
    expect(countsOf(loose, name)).toEqual(counts);
    // What a file is called in a zip must be known there: unknown names are not unpacked.
    const inZip = name.replace('Kontakte', 'Connections');
    expect(countsOf(await read({ 'export.zip': zipOf({ [`Some folder/${inZip}`]: content }) }), `Some folder/${inZip}`)).toEqual(counts);
  });

  it.each([',', ';', '\t'])('reads every table with the delimiter %j, whatever the line ends', async (delimiter) => {
    for (const [lineEnd, encode] of [
      ['\n', String],
      ['\r\n', utf16],
      ['\r', (text: string) => utf16(text, true)],
    ] as const) {
      const text = snippets.invitations5.replace(/"[^"]*"|,/g, (cell) => (cell === ',' ? delimiter : cell)).replaceAll('\n', lineEnd);
      const reading = await read({ 'Invitations.csv': encode(text) });
      expect(countsOf(reading, 'Invitations.csv')).toEqual(one(2));
      expect(personNamed(reading, 'Jonas Berg')).toMatchObject({ note: 'Hi Maya, we met at the meetup.', invitedOn: '2021-05-10' });
    }
  });

  it('does not read what looks like messages, nor what is no table', async () => {
    const files = {
      'learning_coach_messages.csv': snippets.lookAlike,
      'LearningCoachMessages.csv': snippets.noConversations,
      'my mail.csv': snippets.messages10,
      'Company Follows.csv': snippets.companyFollows,
      'a folder/Other.csv': snippets.companyFollows,
      'other.csv': snippets.companyFollows,
    };
    const { report } = await read(files);
    expect(report.files.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['my mail.csv', 'not-read'],
      ['Company Follows.csv', 'not-read'],
      ['a folder/Other.csv', 'not-read'],
      ['other.csv', 'not-read'],
      ['learning_coach_messages.csv', 'not-read'],
      ['LearningCoachMessages.csv', 'not-read'],
    ]);
    expect(report.files.every(({ why }) => why)).toBe(true);
    expect(reportOf(await read({ 'other.csv': snippets.companyFollows }), 'other.csv').outcome).toBe('failed');
  });

  it('joins links that are percent-encoded in one file and not in the other', async () => {
    const reading = await read({ 'Connections.csv': snippets.connectionsOdd, 'Invitations.csv': snippets.invitationsNow });
    expect(reading.people).toHaveLength(1);
    expect(personNamed(reading, 'Zoë Brandt 🚀')).toMatchObject({
      id: 'in/zoë-brandt-demo',
      profile: 'https://www.linkedin.com/in/zo%C3%AB-brandt-demo/',
      standing: 'connected',
      connectedOn: '2026-01-14',
      answers: [
        { fact: 'note', value: 'none', from: { file: 'Invitations.csv', line: 2 } },
        { fact: 'connected', value: 'yes', from: { file: 'Connections.csv', line: 7 } },
      ],
    });
  });

  it('keeps people apart whose links name nobody, and says so', async () => {
    const reading = await read({ 'Invitations.csv': snippets.invitationsBroken });
    expect(reading.people.map(({ id, profile }) => [id, profile])).toEqual([
      ['name/ama owusu', undefined],
      ['name/jonas berg', undefined],
    ]);
    expect(reportOf(reading, 'Invitations.csv').warnings.join()).toContain('name nobody');
  });

  it('knows a person by number where there is no link', async () => {
    const reading = await read({ 'Invitations.csv': snippets.invitationsUrn });
    expect(personNamed(reading, 'Jonas Berg').id).toBe('urn/100000001');
  });

  it('counts the invitations of one person and keeps the newest', async () => {
    const reading = await read({ 'Invitations.csv': snippets.invitationsTwice });
    expect(reading.people).toHaveLength(1);
    expect(reading.people[0]).toMatchObject({
      id: 'in/rex-demo',
      invitations: 2,
      invitedOn: '2026-03-09',
      note: 'x'.repeat(300),
      answers: [],
    });
  });

  it.each([
    ['a header it does not know', 'Vorname,Nachname\nZoë,Brandt\n', '“Vorname,Nachname”'],
    ['a table of another kind', 'Name,Balance\nA,1\n', '“Name,Balance”'],
    ['no table at all', 'No conversations found', '“No conversations found”'],
  ])('says what it found and what it expected in %s', async (_, content, found) => {
    const { outcome, trouble } = reportOf(await read({ 'Connections.csv': content }), 'Connections.csv');
    expect(outcome).toBe('failed');
    expect(trouble).toContain(found);
    expect(trouble).toContain('“Connected On”');
  });

  it('does not pass over a file of which no row can be read', async () => {
    const reading = await read({ 'Invitations.csv': 'From,To,Sent At,Message,Direction\nA,B,soon,,TO ME\nC,D,later,,TO ME\n' });
    expect(reportOf(reading, 'Invitations.csv')).toMatchObject({ outcome: 'failed', rows: 2, rejected: 2 });
    expect(reportOf(reading, 'Invitations.csv').trouble).toContain('“From,To,Sent At,Message,Direction”');
    expect(reading.people).toEqual([]);
  });

  it('takes a header without rows for what it is, and says so', async () => {
    const { outcome, takenFor, warnings } = reportOf(
      await read({ 'Invitations.csv': 'From,To,Sent At,Message,Direction\n' }),
      'Invitations.csv',
    );
    expect({ outcome, takenFor }).toEqual({ outcome: 'read', takenFor: 'invitations' });
    expect(warnings.join()).toContain('no rows');
  });
});
