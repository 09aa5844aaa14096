import { expect, it } from 'vitest';
import { has, nobodyInFiles } from '#components/islands/Triage/getting-in/file-words.ts';
import { read } from '../../../../archive/files.ts';

const CONNECTIONS = 'First Name,Last Name,Connected On\nIda,Noor,20 Sep 2026';
const sent = 'From,To,Sent At,Message,Direction\nJordan Pike,Ida Noor,"9/1/26, 8:00 AM",,OUTGOING';

it('Where nobody is to go through it is said why: no file of invitations, an empty one, or one of those that were sent', async () => {
  const { files } = (await read({ 'Connections.csv': CONNECTIONS, 'Invitations.csv': '' })).report;
  expect([has(files, 'connections'), has(files, 'invitations'), nobodyInFiles(files)]).toEqual([
    true,
    false,
    expect.stringMatching(/^Who invited you stands in Invitations\.csv/),
  ]);
  const why = async (text: string): Promise<string> => nobodyInFiles((await read({ 'Invitations.csv': text })).report.files);
  expect(await why(sent)).toMatch(/^You sent all the invitations/);
  expect(await why(`${sent.split('\n')[0] ?? ''}\n`)).toMatch(/^There are no invitations/);
});

it('A table without a row was read all the same', async () => {
  const { files } = (await read({ 'Connections.csv': 'First Name,Last Name,Connected On\n', 'Invitations.csv': sent })).report;
  expect([has(files, 'connections'), has(files, 'messages')]).toEqual([true, false]);
});
