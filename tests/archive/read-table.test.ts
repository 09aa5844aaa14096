import { describe, expect, it } from 'vitest';
import type { Reading } from '#archive/reading.ts';
import { readTable } from '#archive/read-table.ts';
import { Shelf } from '#archive/shelf.ts';
import { bytesOf, countsOf, personNamed, read, reportOf } from './files.ts';
import { snippets, utf16 } from './snippets.ts';

const NAME = 'Invitations.csv';
const HEAD = 'From,To,Sent At,Message,Direction';
const row = (name: string, note = ''): string => `${name},Jordan Pike,"3/1/26, 9:00 AM",${note},INCOMING`;
const readText = (text: string | Uint8Array): Promise<Reading> => read({ [NAME]: text });

describe('A table', () => {
  it('that is empty is told to be', async () => {
    expect(reportOf(await readText(''), NAME)).toMatchObject({ outcome: 'read', rows: 0, warnings: ['The file is empty.'] });
  });

  it.each(['\n\n  \n', '\uFEFF', '\uFEFF\r\n'])('that holds nothing to see is told to be empty: %j', async (text) => {
    expect(reportOf(await readText(text), NAME)).toMatchObject({ outcome: 'read', warnings: ['The file is empty.'] });
  });

  it.each(['windows-1252', 'macintosh', 'windows-1250'])(
    'is read where its byte order mark was encoded twice, too: as %s',
    async (name) => {
      const twice = new TextDecoder(name, { ignoreBOM: true }).decode(bytesOf(`\uFEFF${[HEAD, row('Zoë Brandt')].join('\n')}`));
      expect((await readText(twice)).people.map(({ name }) => name)).toEqual(['Zoë Brandt']);
    },
  );

  it.each(['utf-16le', 'utf-16be'] as const)('in %s is read without a byte order mark', async (encoding) => {
    const bytes = utf16([HEAD, row('Zoë Brandt')].join('\r\n'), encoding === 'utf-16be').subarray(2);
    expect((await readText(bytes)).people.map(({ name }) => name)).toEqual(['Zoë Brandt']);
  });

  const wrapped = (line: string): string => `"${line.replaceAll('"', '""')}"`;
  it('whose lines a spreadsheet wrote as one cell each is read as if it had not', async () => {
    const rows = [row('Zoë Brandt', '"Hello, ""you"""'), row('Ida Noor')];
    for (const header of [HEAD, wrapped(HEAD)]) {
      const reading = await readText([header, ...rows.map(wrapped), row('Theo Grant')].join('\r\n'));
      expect(countsOf(reading, NAME)).toEqual({ outcome: 'read', rows: 3, accepted: 3 });
      expect(personNamed(reading, 'Zoë Brandt')).toMatchObject({ note: 'Hello, "you"', invitedOn: '2026-03-01', from: { line: 2 } });
      expect(personNamed(reading, 'Ida Noor').from.line).toBe(3);
    }
  });

  it('is read whole where a spreadsheet split its notes at their semicolons and ended every other line with some', async () => {
    const zoe = ['"Zoë Brandt,Jordan Pike,""3/1/26, 9:00 AM"",""Hello"; you;', '"and all"",INCOMING";;'];
    const reading = await readText([`${HEAD};;`, ...zoe, `${wrapped(row('Ida Noor'))};;`].join('\r\n'));
    expect(countsOf(reading, NAME)).toEqual({ outcome: 'read', rows: 2, accepted: 2 });
    expect(personNamed(reading, 'Zoë Brandt').note).toBe('Hello; you\nand all');
    expect(personNamed(reading, 'Ida Noor')).toMatchObject({ invitedOn: '2026-03-01', from: { line: 4 } });
  });

  it('that holds no more than the heading of such a file is told to', async () => {
    const reading = await readText(`${HEAD};;`);
    expect(reportOf(reading, NAME).warnings).toEqual([expect.stringMatching(/^It holds no rows under the header/)]);
  });

  it('is counted without its heading where that comes again, as in two files put together', async () => {
    const reading = await readText([HEAD, row('Ines Okafor'), HEAD, row('Theo Grant')].join('\n'));
    expect(countsOf(reading, NAME)).toEqual({ outcome: 'read', rows: 3, accepted: 2, skipped: { 'the heading again': 1 } });
  });

  it('is counted from the row below its header', async () => {
    const reading = await readText(['Some notes', row('Ann Lee'), HEAD, row('Ines Okafor'), '', row('Theo Grant')].join('\n'));
    expect(countsOf(reading, NAME)).toEqual({ outcome: 'read', rows: 2, accepted: 2 });
    expect(personNamed(reading, 'Theo Grant').from).toEqual({ file: NAME, line: 6 });
  });

  it('has rows with fewer cells than columns, but none with more', async () => {
    const reading = await readText(
      [`${HEAD},inviterProfileUrl`, row('Ines Okafor'), `${row('Theo Grant')},,`, `${row('Wren Hale')},,x`].join('\n'),
    );
    expect(reportOf(reading, NAME)).toMatchObject({ accepted: 2, rejected: 1 });
    expect(reportOf(reading, NAME).rejections).toMatchObject([
      {
        line: 4,
        reason: expect.stringMatching(/more cells than the header/) as unknown,
        cell: `${row('Wren Hale').replaceAll('"', '')},,x`,
      },
    ]);
  });

  it('gives up a line whose quotes do not add up, and shows it', async () => {
    const reading = await readText([HEAD, row('Ines Okafor', '"open'), row('Theo Grant')].join('\n'));
    expect(reportOf(reading, NAME).rejections).toMatchObject([
      { line: 2, reason: expect.stringMatching(/quotes do not add up/) as unknown, cell: row('Ines Okafor', '"open') },
    ]);
    expect(reading.people.map(({ name }) => name)).toEqual(['Theo Grant']);
  });

  it.each([1000, 32_767, 32_768, 32_769, 200_000])('is read to its end with a row of %i bytes', async (length) => {
    const first = row('Ines Okafor', 'x'.repeat(length - HEAD.length - row('Ines Okafor').length - 2));
    for (const lines of [[first], [first, row('Theo Grant')]]) {
      for (const text of [[HEAD, ...lines].join('\n'), `${[HEAD, ...lines].join('\n')}\n`]) {
        expect(countsOf(await readText(text), NAME)).toEqual({ outcome: 'read', rows: lines.length, accepted: lines.length });
        expect(countsOf(await readText(utf16(text)), NAME)).toEqual({ outcome: 'read', rows: lines.length, accepted: lines.length });
      }
    }
  });

  it('is read in pieces of any size, and tells how many rows it has so far', async () => {
    const bytes = bytesOf([HEAD, ...Array.from({ length: 2000 }, (_, index) => row(`Inviter ${String(index)}`))].join('\n'));
    for (const size of [1000, 40_000, 1_000_000]) {
      const told: number[] = [];
      const chunks = async function* (): AsyncGenerator<Uint8Array> {
        for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
      };
      const report = await readTable({ name: NAME, hint: 'invitations', size: bytes.length, chunks }, new Shelf(), {
        onRead: (_, rows) => void told.push(rows),
      });
      expect(report).toMatchObject({ rows: 2000, accepted: 2000 });
      expect(told).toEqual([...told].sort((one, other) => one - other));
      if (size === 1000) expect(new Set(told).size).toBeGreaterThan(50);
    }
  });
});

describe('A file that its name does not tell', () => {
  it('is told by its header', async () => {
    const reading = await read({ 'Einladungen.csv': snippets.invitationsNow });
    expect(reportOf(reading, 'Einladungen.csv')).toMatchObject({ outcome: 'read', takenFor: 'invitations' });
  });

  it('is left unread with other files, and is a fault alone, where its header tells nothing', async () => {
    const files = { 'Other.csv': 'Organization,Followed On\nKestrel,x\n' };
    expect(reportOf(await read(files), 'Other.csv')).toMatchObject({
      outcome: 'failed',
      trouble: expect.stringContaining('“Organization,Followed On”') as unknown,
    });
    expect(reportOf(await read({ ...files, [NAME]: snippets.invitationsNow }), 'Other.csv')).toMatchObject({
      outcome: 'not-read',
      why: expect.stringContaining('“Organization,Followed On”') as unknown,
    });
  });

  it('is not taken for messages, which other conversations look like', async () => {
    expect(reportOf(await read({ 'Coach.csv': snippets.messages10 }), 'Coach.csv')).toMatchObject({
      outcome: 'not-read',
      why: expect.stringContaining('rename it to messages.csv') as unknown,
    });
  });
});
