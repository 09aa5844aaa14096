import { expect, it } from 'vitest';
import { has, nobodyInFiles } from '#components/islands/Triage/getting-in/file-words.ts';
import { read } from '../../../../archive/files.ts';

const CONNECTIONS = 'First Name,Last Name,Connected On\nIda,Noor,20 Sep 2026';
const sent = 'From,To,Sent At,Message,Direction\nJordan Pike,Ida Noor,"9/1/26, 8:00 AM",,OUTGOING';

it('Where nobody is to go through it is said why: no invitations, or none but those that were sent', async () => {
  const { files } = (await read({ 'Connections.csv': CONNECTIONS, 'Invitations.csv': '' })).report;
  expect([has(files, 'connections'), has(files, 'invitations'), nobodyInFiles(files)]).toEqual([
    true,
    false,
    expect.stringMatching(/^Who invited you stands in Invitations\.csv/),
  ]);
  expect(nobodyInFiles((await read({ 'Invitations.csv': sent })).report.files)).toMatch(/^You sent all the invitations/);
});
