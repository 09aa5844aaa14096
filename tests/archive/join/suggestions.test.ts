import { describe, expect, it } from 'vitest';
import type { Reading } from '#archive/reading.ts';
import { personNamed, type Files } from '../files.ts';
import { about, connections, INES, invitations, link, me, messages, OWNER } from './rows.ts';

const invited = invitations([INES, '3/1/26, 9:00 AM']);
const book = (...rows: string[]): Files => ({ 'Contacts.csv': ['FirstName,LastName,Emails,PhoneNumbers,CreatedAt', ...rows].join('\n') });
const why = (reading: Reading): string[] => personNamed(reading, INES).suggestions.map((suggestion) => suggestion.why);

/** Two connections of her name without links: which of them she is, the file does not tell. */
const unsure = (extra: { email?: string; company?: string }): Files =>
  connections([INES, '02 Feb 2026', { ...extra, url: '' }], [INES, '05 Feb 2026', { ...extra, url: '' }]);

describe('The address book', () => {
  it('is asked for the address first, and for the name where that is not in it', async () => {
    const mail = connections([INES, '02 Feb 2026', { email: 'ines@example.com' }]);
    expect(personNamed(await about(invited, mail, book('Ines,Okafor,,,', 'I,O,ines@example.com,,')), INES).suggestions).toMatchObject([
      { why: 'address-book-email', from: { line: 3 } },
    ]);
    expect(why(await about(invited, mail, book('Ines,Okafor,other@example.com,,')))).toEqual(['address-book-name']);
  });

  it('is not asked for the address of somebody who may be another', async () => {
    expect(why(await about(invited, unsure({ email: 'ines@example.com' }), book('I,O,ines@example.com,,')))).toEqual(['connection-name']);
  });
});

describe('A workplace', () => {
  const positions = { 'Positions.csv': 'Company Name,Title,Started On,Finished On\nKestrel,Editor,2024,\n' };

  it('is shared by a connection for certain, and by nobody who may be another', async () => {
    expect(why(await about(invited, positions, connections([INES, '02 Feb 2026', { company: 'Kestrel' }])))).toEqual(['same-company']);
    expect(why(await about(invited, positions, connections([INES, '02 Feb 2026', { company: 'Old Mill' }])))).toEqual([]);
    expect(why(await about(invited, positions, unsure({ company: 'Kestrel' })))).toEqual(['connection-name']);
  });
});

describe('Messages both ways', () => {
  it('of somebody who is no connection may be from when the two were connected', async () => {
    const both = messages(['a', OWNER, INES, '2025-01-02'], ['a', INES, OWNER, '2025-01-03']);
    expect(personNamed(await about(me, invited, both), INES).suggestions).toEqual([
      { fact: 'connected', value: 'no', why: 'once-connected', from: { file: 'messages.csv', line: 3 } },
    ]);
    expect(why(await about(me, invited, both, connections([INES, '02 Feb 2026'])))).toEqual([]);
  });

  it('are more than messages one way', async () => {
    expect(why(await about(me, invited, messages(['a', INES, OWNER, '2025-01-03'])))).toEqual([]);
    expect(why(await about(me, invited, messages(['a', OWNER, INES, '2025-01-03'])))).toEqual([]);
  });
});

describe('A standard sentence with something of their own', () => {
  it('is suggested to be generic, by the line of the note', async () => {
    const note = 'I would like to join your LinkedIn network. We met in Oslo.';
    const twice = invitations([INES, '3/5/26, 9:00 AM'], [INES, '3/1/26, 9:00 AM', note]);
    expect(personNamed(await about(twice), INES).suggestions).toEqual([
      { fact: 'note', value: 'generic', why: 'standard-sentence', from: { file: 'Invitations.csv', line: 3 } },
    ]);
    expect(why(await about(invitations([INES, '3/1/26, 9:00 AM', 'We met in Oslo.'])))).toEqual([]);
  });
});

describe('A name without a link', () => {
  it('is not the connection of another inviter of that name', async () => {
    const head = 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl';
    const rows = [
      `${INES},J P,"3/1/26, 9:00 AM",,INCOMING,,`,
      `${INES},J P,"3/2/26, 9:00 AM",,INCOMING,${link('ines-two-demo')},${link('jp-demo')}`,
    ];
    const reading = await about({ 'Invitations.csv': [head, ...rows].join('\n') }, connections([INES, '02 Feb 2026', { url: '' }]));
    expect(reading.people.map(({ id, standing }) => [id, standing])).toEqual([
      ['in/ines-two-demo', 'possibly-connected'],
      ['name/ines okafor', 'possibly-connected'],
    ]);
  });
});
