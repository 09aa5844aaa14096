import { describe, expect, it } from 'vitest';
import { saveFile } from '#pile/save-file.ts';
import { readExport, type Progress } from '#archive/read-export.ts';
import { blobOf, read, reportOf, zipOf, type Files } from './files.ts';
import { snippets } from './snippets.ts';

const HEAD = 'From,To,Sent At,Message,Direction';
const rows = (count: number, note = ''): string =>
  Array.from({ length: count }, (_, index) => `\nInviter ${String(index)},Jordan Pike,"3/1/26, 9:00 AM",${note},INCOMING`).join('');
const outcomes = async (files: Files): Promise<unknown> =>
  (await read(files)).report.files.map(({ name, outcome, within }) => [name, outcome, ...(within ? [within] : [])]);

/** Four thousand rows, in more than three megabytes. */
const LARGE = HEAD + rows(4000, 'x'.repeat(800));

describe('Of a zip', () => {
  it('folders are no files', async () => {
    const zip = zipOf({ 'export/': '', 'export/Invitations.csv': snippets.invitationsNow });
    expect(await outcomes({ 'a.zip': zip })).toEqual([['export/Invitations.csv', 'read', 'a.zip']]);
  });

  it('each file that is left unread has its reason', async () => {
    const { report } = await read({
      'a.zip': zipOf({ 'Invitations.csv': snippets.invitationsNow, 'guide_messages.csv': '', 'Kontakte.csv': '' }),
    });
    expect(report.files.map(({ why }) => why)).toEqual([
      undefined,
      expect.stringMatching(/looks like messages/),
      expect.stringMatching(/^Not needed/),
    ]);
  });

  it('is said what it holds where that is no export', async () => {
    const trouble = async (files: Files): Promise<string> => reportOf(await read({ 'a.zip': zipOf(files) }), 'a.zip').trouble ?? '';
    expect(await trouble({ 'a.txt': '', 'b.txt': '', 'c.txt': '', 'd.txt': '' })).toContain(', but a.txt, b.txt, c.txt. Choose the zip');
    expect(await trouble({ 'a/': '' })).toBe(
      'The zip is empty: it holds no files. Choose the zip as it came from LinkedIn, or the CSV files in it.',
    );
    expect(await trouble({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '' })).toContain('office program');
    expect(await trouble({ 'Index/Document.iwa': '' })).toContain('Save the sheet as CSV');
    expect(await trouble({ 'Export.ZIP': 'x', 'a.txt': '' })).toContain('another zip');
    expect(await trouble({ 'x.zip.txt': 'x' })).toContain('but x.zip.txt');
    expect(await trouble({ 'docs/[Content_Types].xml': 'x' })).toContain('but docs/[Content_Types].xml');
  });

  it('another zip is read, one deep, with the day of its name', async () => {
    const day = 'Basic_LinkedInDataExport_03-31-2026.zip';
    const inner = zipOf({ 'Invitations.csv': snippets.invitationsNow });
    const reading = await read({ 'mail.zip': zipOf({ [day]: inner, 'Other.zip': zipOf({ 'a.txt': '' }), 'readme.txt': 'x' }) });
    expect(reading.people).toHaveLength(1);
    expect(reading.asOf).toEqual({ date: '2026-03-31', from: 'zip-name' });
    expect(reading.report.files.map(({ name, within, outcome }) => [name, within, outcome])).toEqual([
      ['Invitations.csv', `mail.zip › ${day}`, 'read'],
      ['mail.zip › Other.zip', undefined, 'failed'],
    ]);
    const deep = reportOf(await read({ 'a.zip': zipOf({ 'b.zip': zipOf({ 'c.zip': inner }) }) }), 'a.zip › b.zip');
    expect(deep).toMatchObject({ outcome: 'failed', trouble: expect.stringContaining('another zip') as unknown });
    const damaged = reportOf(await read({ 'a.zip': zipOf({ 'b.zip': inner }, { 'b.zip': { crc: 1 } }) }), 'a.zip');
    expect(damaged).toMatchObject({ outcome: 'failed', trouble: expect.stringContaining('damaged') as unknown });
  });

  it('others are left packed where together they are more than can be held', async () => {
    const names = Array.from({ length: 40 }, (_, i) => `${String(i)}.zip`);
    const zip = zipOf(
      Object.fromEntries(names.map((name) => [name, 'PK\x03\x04'])),
      Object.fromEntries(names.map((name) => [name, { size: 9_900_000 }])),
    );
    expect(reportOf(await read({ 'a.zip': zip }), 'a.zip').trouble).toContain('Unpack it once');
  });

  it('is left unread in silence where it lies in a folder that was dropped and is no export', async () => {
    const reading = await read({
      'Downloads/other.zip': zipOf({ 'a.txt': '' }),
      'Downloads/Book.xlsx': zipOf({ '[Content_Types].xml': '' }),
    });
    expect(reading.report.files.map(({ outcome }) => outcome)).toEqual(['not-read', 'not-read']);
  });

  it('all tables together are no more than an export can hold', async () => {
    const of = (size: number): Files => {
      const files = { 'Invitations.csv': snippets.invitationsNow, 'Connections.csv': '', 'messages.csv': '' };
      return { 'a.zip': zipOf(files, { 'Connections.csv': { size }, 'messages.csv': { size } }) };
    };
    expect((await read(of(1_100_000_000))).report.files.map(({ trouble }) => trouble)).toEqual([
      expect.stringMatching(/^The zip would unpack to more/),
    ]);
    expect((await read(of(900_000_000))).people).toHaveLength(1);
  });

  it('many small tables together shrink no more than one may', async () => {
    const bomb = (count: number): Files => {
      const names = Array.from({ length: count }, (_, index) => `${String(index)}/Connections.csv`);
      const files = Object.fromEntries(names.map((name) => [name, '']));
      return {
        'a.zip': zipOf(
          { 'Invitations.csv': snippets.invitationsNow, ...files },
          Object.fromEntries(names.map((name) => [name, { size: 9_000_000 }])),
        ),
      };
    };
    expect((await read(bomb(2))).report.files[0]?.trouble).toMatch(/^The zip would unpack to more/);
    expect((await read(bomb(1))).people).toHaveLength(1);
  });

  it('an empty zip is called empty, and a save file what it is', async () => {
    expect((await read({ 'export.zip': '' })).report.files[0]).toMatchObject({
      outcome: 'failed',
      trouble: expect.stringContaining('empty'),
    });
    const save = saveFile([], new Date());
    const { report } = await read({ 'Invitations.csv': snippets.invitationsNow, 'my.pile.jsonl': save, 'renamed.csv': save });
    expect(report.files.map(({ outcome, why }) => [outcome, why])).toEqual([
      ['read', undefined],
      ...['my.pile.jsonl', 'renamed.csv'].map(() => ['not-read', expect.stringContaining('save file')]),
    ]);
  });

  it('an entry tells the day where the name of the zip does not', async () => {
    const day = 'Basic_LinkedInDataExport_03-31-2026';
    expect((await read({ 'a.zip': zipOf({ [`${day}/Invitations.csv`]: snippets.invitationsNow }) })).asOf).toEqual({
      date: '2026-03-31',
      from: 'zip-name',
    });
    expect(
      (await read({ [`${day}.zip`]: zipOf({ 'LinkedInDataExport_04-30-2026/Invitations.csv': snippets.invitationsNow }) })).asOf?.date,
    ).toBe('2026-04-30');
  });
});

describe('Where no name tells of invitations, connections or messages', () => {
  const { connectionsNow, invitationsNow, messages10 } = snippets;
  const profile = 'First Name,Last Name,Headline\nJordan,Pike,Buyer';
  const named = { 'Kontakte.csv': connectionsNow, 'Einladungen.csv': invitationsNow, 'Nachrichten.csv': messages10, 'Profil.csv': profile };
  const takenFor = ({ report }: Awaited<ReturnType<typeof read>>) => report.files.map((file) => file.takenFor ?? file.outcome);

  it('the files of a zip are known by their headers, and the rest is left unread', async () => {
    const reading = await read({ 'a.zip': zipOf({ ...named, 'Anmeldungen.csv': 'Datum,Ort\nx,y', 'Bild.jpg': 'GIF' }) });
    expect(takenFor(reading)).toEqual(['profile', 'invitations', 'connections', 'messages', 'not-read', 'not-read']);
    const sheets = Object.fromEntries(Object.entries(named).map(([name, content]) => [`${name}/Table 1.csv`, content]));
    expect(takenFor(await read({ 'a.zip': zipOf(sheets) }))).toEqual(['profile', 'invitations', 'connections', 'messages']);
  });

  it('nobody knows which of several conversations of a zip are the messages', async () => {
    const reading = await read({ 'a.zip': zipOf({ ...named, 'Lerncoach.csv': messages10 }) });
    expect(takenFor(reading).toSorted()).toEqual(['connections', 'invitations', 'not-read', 'not-read', 'profile']);
  });

  it('a damaged file of a zip tells nothing', async () => {
    const reading = await read({ 'a.zip': zipOf(named, { 'Kontakte.csv': { crc: 1 }, 'Profil.csv': { method: 12 } }) });
    expect(takenFor(reading).toSorted()).toEqual(['invitations', 'messages', 'not-read', 'not-read']);
  });

  it('the files of a folder are known by their headers, too', async () => {
    const inFolder = Object.fromEntries(Object.entries(named).map(([name, content]) => [`Export/${name}`, content]));
    const reading = await read({ ...inFolder, 'Export/Bild.jpg': 'GIF' });
    expect(takenFor(reading).toSorted()).toEqual(['connections', 'invitations', 'not-read', 'not-read', 'profile']);
    const beside = await read({ ...inFolder, 'Export/Invitations.csv': invitationsNow });
    expect(takenFor(beside).filter((one) => one !== 'not-read')).toEqual(['invitations']);
  });
});

describe('Of what was chosen', () => {
  it('a file alone hears what it is, and one of a folder is left unread', async () => {
    expect(reportOf(await read({ 'photo.jpg': 'GIF\0' }), 'photo.jpg').trouble).toMatch(/not text/);
    for (const name of ['photo.jpg', 'Invitations.rtf', 'old.zip.bak']) {
      expect(reportOf(await read({ [name]: 'hello' }), name).trouble).toMatch(/no CSV file and no zip\. Choose the zip/);
      const beside = await read({ [name]: 'hello', 'Invitations.csv': snippets.invitationsNow });
      expect(reportOf(beside, name)).toMatchObject({ outcome: 'not-read', why: expect.stringMatching(/no CSV file/) as unknown });
    }
    expect(reportOf(await read({ 'coach_messages.csv': 'x' }), 'coach_messages.csv').trouble).toContain('looks like messages.csv');
    expect(reportOf(await read({ 'folder/photo.jpg': 'GIF\0' }), 'folder/photo.jpg')).toMatchObject({ outcome: 'not-read' });
    expect(reportOf(await read({ 'folder/old.zip': 'GIF\0' }), 'folder/old.zip')).toMatchObject({ outcome: 'not-read' });
    expect(reportOf(await read({ 'My.ZIP': 'hello' }), 'My.ZIP').trouble).toMatch(/not a zip.*Choose the zip/);
    expect(await outcomes({ 'a.zip.txt': 'hello' })).toEqual([['a.zip.txt', 'failed']]);
  });

  it('files are read in the order they need, whatever theirs, and those of unknown names after the invitations', async () => {
    const files = {
      'messages.csv': snippets.messages10,
      'Contacts.csv': snippets.contacts,
      'Verbindungen.csv': snippets.connectionsNow,
      'Invitations.csv': snippets.invitationsNow,
      'Profile.csv': 'First Name,Last Name,Headline\nJordan,Pike,x\n',
    };
    expect((await read(files)).report.files.map(({ name }) => name)).toEqual([
      'Profile.csv',
      'Invitations.csv',
      'Verbindungen.csv',
      'Contacts.csv',
      'messages.csv',
    ]);
  });
});

describe('Progress', () => {
  it('is told before and after each file, and not much more often than each megabyte', async () => {
    const told: Progress[] = [];
    const files = { 'Invitations.csv': LARGE, 'Connections.csv': snippets.connectionsNow };
    await read({ 'a.zip': zipOf(files) }, { onProgress: (progress) => told.push(progress) });
    const size = files['Invitations.csv'].length + blobOf(files['Connections.csv']).size;
    expect(told.every(({ ofBytes }) => ofBytes === size)).toBe(true);
    expect(told.map(({ file }) => file).filter((file, index, all) => file !== all[index - 1])).toEqual([
      'Invitations.csv',
      'Connections.csv',
    ]);
    expect(told.map(({ bytes }) => bytes)).toEqual(told.map(({ bytes }) => bytes).sort((one, other) => one - other));
    expect(told.map(({ rows: read }) => read)).toEqual(told.map(({ rows: read }) => read).sort((one, other) => one - other));
    expect(told[0]).toMatchObject({ bytes: 0, rows: 0 });
    expect(told.at(-2)).toMatchObject({ rows: 4000, bytes: files['Invitations.csv'].length });
    expect(told.at(-1)).toMatchObject({ rows: 4001, bytes: size });
    const within = told.filter(({ bytes, rows: read }) => bytes > 0 && read > 0 && read < 4000);
    expect(within.length).toBeGreaterThan(1);
    expect(within.length).toBeLessThanOrEqual(size / (1 << 20));
  });

  it('never passes its end, even where a file is longer than it said', async () => {
    const told: Progress[] = [];
    const zip = zipOf({ 'Invitations.csv': HEAD + rows(1000) }, { 'Invitations.csv': { size: 10 } });
    await read({ 'a.zip': zip }, { onProgress: (progress) => told.push(progress) });
    expect(told.every(({ bytes, ofBytes }) => bytes <= ofBytes)).toBe(true);
  });
});

describe('Reading', () => {
  it('does not hide a fault of its own', async () => {
    class Odd extends Blob {
      override slice(): Blob {
        throw new RangeError('a fault of ours');
      }
    }
    await expect(readExport([{ name: 'Invitations.csv', blob: new Odd(['x']) }])).rejects.toThrow('a fault of ours');
  });
});
