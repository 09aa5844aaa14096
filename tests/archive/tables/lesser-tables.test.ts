import { describe, expect, it } from 'vitest';
import { countsOf, personNamed, read, reportOf, type Files } from '../files.ts';
import { about, INES, invitations, me } from '../join/rows.ts';

const THEO = 'Theo Grant';
const invited = invitations([INES, '3/1/26, 9:00 AM'], [THEO, '3/1/26, 9:00 AM'], ['Ida Noor', '3/1/26, 9:00 AM']);
const rowsOf = (head: string, ...rows: string[]): string => [head, ...rows].join('\n');

describe('The address book', () => {
  const book = (...rows: string[]): Files => ({
    'Contacts.csv': rowsOf('Source,FirstName,MiddleName,LastName,FullName,Emails,PhoneNumbers,CreatedAt', ...rows),
  });

  it('names people by the parts of their names, or by whole names where those are empty', async () => {
    const reading = await about(invited, book('X,Ines,,Okafor,Someone Else,,,', 'X,,,,Theo Grant,,,', 'X,Ida,M.,Noor,Ida Noor,,,'));
    const why = (name: string): string[] => personNamed(reading, name).suggestions.map((suggestion) => suggestion.why);
    expect([INES, THEO, 'Ida Noor'].map(why)).toEqual([['address-book-name'], ['address-book-name'], []]);
  });

  it('leaves out entries of nobody, and counts others once', async () => {
    const rows = ['X,Ines,,Okafor,,,,', 'X,Ines,,Okafor,,ines@example.com,,', 'X,,,,,ines@example.com,,'];
    const reading = await read(book(...rows, ...rows, 'X,,,,,no address,123,'));
    expect(countsOf(reading, 'Contacts.csv')).toEqual({
      outcome: 'read',
      rows: 7,
      accepted: 3,
      duplicate: 3,
      skipped: { 'entries without a name or an e-mail address': 1 },
    });
  });

  it('says nothing of when the export was made', async () => {
    expect((await read(book('X,Ines,,Okafor,,,,"3/1/26, 9:00 AM"'))).asOf).toBeUndefined();
  });
});

describe('The profile', () => {
  it('names the owner, or is rejected', async () => {
    const reading = await read({ 'Profile.csv': rowsOf('First Name,Last Name,Headline', 'Jordan,Pike,x', ' , ,x', 'Jordan,Pike,x') });
    expect(reportOf(reading, 'Profile.csv')).toMatchObject({
      accepted: 1,
      duplicate: 1,
      rejections: [{ line: 3, reason: 'It names nobody.' }],
    });
    expect(reading.owner).toEqual({ name: 'Jordan Pike', sure: true });
  });
});

describe('Positions', () => {
  it('count while they last, each company once', async () => {
    const rows = ['Kestrel,Editor,,,2024,', 'Kestrel,Author,,,2025, ', 'Old Mill,Editor,,,2020,Dec 2023', ' ,Editor,,,2020,'];
    const reading = await read({ 'Positions.csv': rowsOf('Company Name,Title,Description,Location,Started On,Finished On', ...rows) });
    expect(countsOf(reading, 'Positions.csv')).toEqual({
      outcome: 'read',
      rows: 4,
      accepted: 1,
      duplicate: 1,
      skipped: { 'positions that have ended or name no company': 2 },
    });
  });
});

describe('Endorsements', () => {
  const HEAD = 'Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status';
  const endorsed = (...rows: string[]): Files => ({ 'Endorsement_Received_Info.csv': rowsOf(HEAD, ...rows) });
  const row = (status: string, skill = 'Go', day = '04', name = 'Ines,Okafor'): string =>
    `2024/03/${day} 10:00:00 UTC,${skill},${name},www.linkedin.com/in/ines-demo,${status}`;

  it('that were withdrawn, and those of hidden accounts, are left out', async () => {
    const reading = await read(
      endorsed(row('ACCEPTED'), row('REDACTED'), row(' Redacted'), row('Not redacted', 'C'), '2024/03/04 10:00:00 UTC,Go, , ,,ACCEPTED'),
    );
    expect(countsOf(reading, 'Endorsement_Received_Info.csv')).toMatchObject({
      accepted: 2,
      skipped: { 'withdrawn endorsements': 2, 'hidden or closed accounts': 1 },
    });
  });

  it('are duplicates by person, day and skill, and count by kind, with the newest day', async () => {
    const rows = [
      row('ACCEPTED'),
      row('ACCEPTED', 'C'),
      row('ACCEPTED', 'Go', '05'),
      '2024/03/04 10:00:00 UTC,Go,Theo,Grant,www.linkedin.com/in/theo-demo,ACCEPTED',
    ];
    const reading = await about(me, invited, endorsed(...rows, ...rows));
    expect(countsOf(reading, 'Endorsement_Received_Info.csv')).toMatchObject({ accepted: 4, duplicate: 4 });
    const from = { file: 'Endorsement_Received_Info.csv', line: 4 };
    expect(personNamed(reading, INES).dealings).toEqual([{ kind: 'they-endorsed', count: 3, last: '2024-03-05', from }]);
    expect(personNamed(reading, THEO).dealings).toMatchObject([{ count: 1 }]);
  });

  it('of several people without links are told apart by their names, however those are written', async () => {
    const counts = async (...names: string[]): Promise<unknown> =>
      countsOf(
        await read(endorsed(...names.map((name) => `2024/03/04 10:00:00 UTC,Go,${name},,ACCEPTED`))),
        'Endorsement_Received_Info.csv',
      );
    expect(await counts('Ines,Okafor', 'Theo,Grant', 'INES,OKAFOR')).toMatchObject({ accepted: 2, duplicate: 1 });
    expect(await counts('🚀,', '🌵,', '🌵,')).toMatchObject({ accepted: 2, duplicate: 1 });
  });

  it('may name somebody by link alone, and tell the day of an export', async () => {
    const { asOf, people } = await read({ ...invited, ...endorsed('2026/03/04 10:00:00 UTC,Go,,,www.linkedin.com/in/ines-demo,') });
    expect(asOf?.date).toBe('2026-03-04');
    expect(people.find(({ name }) => name === INES)?.dealings).toMatchObject([{ kind: 'they-endorsed' }]);
  });

  it('that name nobody are rejected; a day in no known form is left out', async () => {
    const reading = await read(
      endorsed(row('ACCEPTED'), '2024/03/04 10:00:00 UTC,Go,,,www.linkedin.com/company/demo,', 'soon,Go,Ines,Okafor,,'),
    );
    expect(reportOf(reading, 'Endorsement_Received_Info.csv')).toMatchObject({ accepted: 2, rejections: [{ line: 3 }] });
  });
});
