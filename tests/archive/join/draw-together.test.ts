import { describe, expect, it } from 'vitest';
import type { Reading } from '#archive/reading.ts';
import { read, reportOf, type Files } from '../files.ts';
import { about, connections, INES, invitations, me, messages, OWNER } from './rows.ts';

const THEO = 'Theo Grant';
const WREN = 'Wren Hale';
const summary = ({ people }: Reading): unknown => people.map(({ id, invitations: count, invitedOn }) => [id, count, invitedOn]);

describe('The people of an export', () => {
  it('are its inviters, newest first and the undated last, then connections that did not reply', async () => {
    const reading = await about(
      me,
      invitations([INES, '3/1/26, 9:00 AM'], ['Ida Noor', ''], [THEO, '3/5/26, 9:00 AM'], ['Sent Only', '3/6/26, 9:00 AM', '', true]),
      connections([WREN, '05 Jan 2025'], [THEO, '05 Mar 2026'], ['Ann Lee', '05 Jan 2025']),
      messages(['a', OWNER, WREN, '2026-03-01'], ['b', OWNER, THEO, '2026-03-08'], ['b', OWNER, THEO, '2026-03-09']),
    );
    expect(summary(reading)).toEqual([
      ['in/theo-demo', 1, '2026-03-05'],
      ['in/ines-demo', 1, '2026-03-01'],
      ['name/ida noor', 1, undefined],
      ['in/wren-demo', 0, undefined],
    ]);
  });

  it('are told apart by the exact name where nothing else does, and each has an id', async () => {
    const rows = ['Ann Lee', 'Ann Lee', 'ANN LEE', '🚀', '🌵', 'urn', 'urn'].map(
      (name, index) =>
        `${name === 'urn' ? `Ida ${String(index)}` : name},J P,"3/${String(index + 1)}/26, 9:00 AM",,INCOMING,${name === 'urn' ? 'urn:li:member:7' : ''}`,
    );
    const reading = await about({ 'Invitations.csv': ['From,To,Sent At,Message,Direction,inviterProfileUrn', ...rows].join('\n') });
    expect(summary(reading)).toEqual([
      ['urn/7', 2, '2026-03-07'],
      ['name/🌵', 1, '2026-03-05'],
      ['name/🚀', 1, '2026-03-04'],
      ['name/ann lee/2', 1, '2026-03-03'],
      ['name/ann lee', 2, '2026-03-02'],
    ]);
  });
});

describe('An inviter', () => {
  it('is one of their number, and told by the newest invitation, not by one without a day', async () => {
    const rows = [
      ['Ida Noor', '', 7],
      ['Ida Noor', '3/1/26, 9:00 AM', 7],
      ['Ida Noor', '', 7],
      ['Theo Grant', '3/2/26, 9:00 AM', 8],
    ].map(([name, date, urn]) => `${String(name)},J P,"${String(date)}",,INCOMING,urn:li:member:${String(urn)}`);
    const reading = await about({ 'Invitations.csv': ['From,To,Sent At,Message,Direction,inviterProfileUrn', ...rows].join('\n') });
    expect(summary(reading)).toEqual([
      ['urn/8', 1, '2026-03-02'],
      ['urn/7', 2, '2026-03-01'],
    ]);
  });
});

describe('The day of an export', () => {
  it('is the newest date of all files where no name tells it, whichever file is read last', async () => {
    const asOf = async (...files: Files[]): Promise<unknown> => (await read(Object.assign({}, ...files))).asOf;
    const invited = invitations([INES, '3/5/26, 9:00 AM']);
    expect(await asOf(invited, connections([WREN, '05 Jan 2025']))).toEqual({ date: '2026-03-05', from: 'newest-date' });
    expect(await asOf(invited, connections([WREN, '07 Mar 2026']))).toEqual({ date: '2026-03-07', from: 'newest-date' });
    expect(await asOf(invitations([INES, '']))).toBeUndefined();
  });

  it('is the newest in the names of zips and folders, whatever the files say', async () => {
    const files: Files = {
      'LinkedInDataExport_03-31-2025/a.html': '',
      'LinkedInDataExport_04-30-2025/a.html': '',
      'LinkedInDataExport_01-31-2025/a.html': '',
    };
    expect((await read({ ...files, ...invitations([INES, '3/1/26, 9:00 AM']) })).asOf).toEqual({ date: '2025-04-30', from: 'zip-name' });
  });

  it('is the newest in the files where no name tells, and unknown where they tell none', async () => {
    expect((await read(invitations([INES, '3/1/26, 9:00 AM']))).asOf).toEqual({ date: '2026-03-01', from: 'newest-date' });
    expect(await read(me)).not.toHaveProperty('asOf');
    const hidden = { 'Connections.csv': 'First Name,Last Name,URL,Connected On\n,,,20 Mar 2026\nWren,Hale,,05 Jan 2025' };
    expect((await read({ ...invitations([INES, '3/1/26, 9:00 AM']), ...hidden })).asOf?.date).toBe('2026-03-20');
    const left = messages(['a', OWNER, `${THEO}, ${WREN}`, '2026-03-25']);
    expect((await read({ ...hidden, ...left, ...me })).asOf?.date).toBe('2026-03-25');
  });
});

describe('Dates that a spreadsheet rewrote', () => {
  const files = (...days: string[]): Files => ({
    ...invitations([INES, '7/16/26, 12:00 PM'], [THEO, '7/20/26, 9:00 AM'], ['Ida Noor', '8/1/26, 9:00 AM']),
    ...connections([INES, days[0] ?? ''], [THEO, days[1] ?? '']),
  });
  const since = ({ people }: Reading): unknown => people.map(({ name, standing, connectedOn }) => [name, standing, connectedOn]);

  it.each([
    ['25/07/2026', '03/08/2026'],
    ['25.07.2026', '03.08.2026'],
    ['25 juil. 2026', '03 août 2026'],
    ['25-07-26', '3-8-26'],
    ['7/25/2026', '8/3/2026'],
    ['2026-07-25', '2026-08-03'],
  ])('cost nobody and are read right: %s, %s', async (one, other) => {
    expect(since(await read(files(one, other)))).toEqual([
      ['Ida Noor', 'to-review', undefined],
      [THEO, 'connected', '2026-08-03'],
      [INES, 'connected', '2026-07-25'],
    ]);
  });

  it('that can be read either way cost nobody, and are read as the reader says', async () => {
    const either = files('05/07/2026', '03/08/2026');
    const asked = await read(either);
    expect(since(asked)).toEqual([
      ['Ida Noor', 'to-review', undefined],
      [THEO, 'connected', undefined],
      [INES, 'connected', undefined],
    ]);
    expect(reportOf(asked, 'Connections.csv').unsettled).toEqual({ count: 2, example: '05/07/2026', looks: 'day-first' });
    const told = await read(either, { said: ['day-first'] });
    expect(since(told)).toContainEqual([THEO, 'connected', '2026-08-03']);
    expect(reportOf(told, 'Connections.csv').unsettled).toBeUndefined();
  });
});

describe('The report', () => {
  const warnings = async (name: string, ...files: Files[]): Promise<readonly string[]> => reportOf(await about(...files), name).warnings;
  const bare = { 'Invitations.csv': 'From,To,Sent At,Message,Direction\n' };

  it('asks for Connections.csv where only invitations were read', async () => {
    expect(await warnings('Invitations.csv', invitations([INES, '3/1/26, 9:00 AM']))).toEqual([
      expect.stringMatching(/^Add Connections\.csv: without it/),
    ]);
    expect(await warnings('Invitations.csv', invitations([INES, '3/1/26, 9:00 AM']), connections([INES, '02 Feb 2026']))).toEqual([]);
    expect((await warnings('Invitations.csv', bare)).join()).not.toContain('Connections');
  });

  it('asks for no file that was given, whatever became of it', async () => {
    const found = invitations([INES, '3/1/26, 9:00 AM']);
    for (const file of ['Vorname,Nachname\nInes,Okafor', '', 'First Name,Last Name,Connected On\n', '%PDF-1.7']) {
      expect((await warnings('Invitations.csv', found, { 'Connections.csv': file })).join()).toMatch(
        /^Nothing could be used of Connections\.csv, so nobody can tell/,
      );
    }
    const mail = messages(['a', INES, OWNER, '2026-03-01']);
    expect((await warnings('messages.csv', mail, { 'Profile.csv': 'x' })).join()).not.toContain('Add');
  });

  it('asks for the owner where messages alone do not tell', async () => {
    const mail = messages(['a', INES, OWNER, '2026-03-01']);
    expect(await warnings('messages.csv', mail)).toEqual([
      expect.stringMatching(/^It cannot be told which side.*Add Invitations\.csv or Profile\.csv\.$/),
    ]);
    expect(await warnings('messages.csv', mail, me)).toEqual([]);
    expect((await warnings('messages.csv', messages())).join()).not.toContain('which side');
    expect(await warnings('Connections.csv', connections([INES, '02 Feb 2026']))).toEqual([]);
  });
});
