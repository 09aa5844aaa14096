import { describe, expect, it } from 'vitest';
import { demoExport } from '#archive/demo/index.ts';
import type { Reading } from '#archive/reading.ts';
import { bytesOf, concatenated, read, reportOf, zipOf, type Fault, type Files } from './files.ts';
import { snippets, utf16 } from './snippets.ts';

const files: Files = {
  'Connections.csv': snippets.connectionsOdd,
  'Invitations.csv': snippets.invitationsNow,
  'messages.csv': snippets.messagesQuoted,
};
const good = zipOf(files);
const troublesOf = ({ report }: Reading): string[] => report.files.flatMap(({ trouble }) => trouble ?? []);

describe('A zip', () => {
  it('is read like the files in it, packed or not, at any depth, from Windows too', async () => {
    const loose = await read(files);
    for (const zip of [good, zipOf(files, Object.fromEntries(Object.keys(files).map((name) => [name, { stored: true }])))]) {
      expect((await read({ 'export.zip': zip })).people).toEqual(loose.people);
    }
    const deep = Object.fromEntries(Object.entries(files).map(([name, text]) => [`My export\\2026\\${name}`, text]));
    const reading = await read({ 'a.zip.zip': zipOf(deep) });
    expect(reading.people.map(({ id }) => id)).toEqual(loose.people.map(({ id }) => id));
    expect(reportOf(reading, 'My export/2026/messages.csv')).toMatchObject({ outcome: 'read', within: 'a.zip.zip' });
  });

  it('and another of the same account give one pile, in which nothing is counted twice', async () => {
    const once = await read({ 'a.zip': good });
    const twice = await read({ 'a.zip': good, 'b.zip': good, ...files });
    expect(twice.people).toEqual(once.people);
    for (const { outcome, rows, accepted, duplicate, skipped, within } of twice.report.files) {
      const left = Object.values(skipped).reduce((sum, count) => sum + count, 0);
      expect({ outcome, counted: accepted + duplicate + left }).toEqual({ outcome: 'read', counted: rows });
      if (within !== 'a.zip') expect(accepted).toBe(0);
    }
  });

  it('is opened no further than needed: a file that is not read may be damaged', async () => {
    const zip = zipOf(
      {
        ...files,
        'Ad_Targeting.csv': 'x'.repeat(500),
        'Verifications/Verifications.csv': 'y',
        'guide_messages.csv': 'z',
        'Articles/Articles/a.html': '<p>',
        '__MACOSX/._messages.csv': '\0',
      },
      {
        'Ad_Targeting.csv': { crc: 1 },
        'Verifications/Verifications.csv': { flags: 1, method: 99 },
        'guide_messages.csv': { crc: 1 },
        'Articles/Articles/a.html': { crc: 1 },
        '__MACOSX/._messages.csv': { crc: 1 },
      },
    );
    const { report } = await read({ 'export.zip': zip });
    expect(report.files.map(({ name, outcome, why }) => [name, outcome, why !== undefined])).toEqual([
      ...[
        ['Invitations.csv', 'read', false],
        ['Connections.csv', 'read', false],
        ['messages.csv', 'read', false],
      ],
      ...[
        'Ad_Targeting.csv',
        'Verifications/Verifications.csv',
        'guide_messages.csv',
        'Articles/Articles/a.html',
        '__MACOSX/._messages.csv',
      ].map((name) => [name, 'not-read', true]),
    ]);
  });

  it('tells by its name the day from which everything is counted', async () => {
    const asOf = async (name: string): Promise<unknown> => (await read({ [name]: good })).asOf;
    expect(await asOf('Basic_LinkedInDataExport_02-20-2026 (1).zip')).toEqual({ date: '2026-02-20', from: 'zip-name' });
    expect(await asOf('LinkedInDataExport_07-28-2015.zip.zip')).toEqual({ date: '2015-07-28', from: 'zip-name' });
    expect(await asOf('renamed.zip')).toEqual({ date: '2026-06-07', from: 'newest-date' });
  });
});

/** A fault in one file: its sentence says it, and the others are read. */
const faults: [about: string, fault: Fault, says: RegExp][] = [
  ['is encrypted', { flags: 0x801 }, /encrypted/],
  ['is packed by another method', { method: 9 }, /cannot unpack \(method 9\)/],
  ['has another checksum', { crc: 12_345 }, /damaged/],
  ['has another checksum and is not packed', { crc: 12_345, stored: true }, /damaged/],
  ['is longer than it says', { size: 20 }, /damaged/],
  ['is shorter than it says', { size: 9_999 }, /damaged/],
  ['says that it is stored, and is not', { method: 0 }, /damaged/],
  ['would unpack to far too much', { size: 1_500_000_000 }, /1500 MB/],
  ['shrank more than a table can', { size: 50_000_000 }, /50 MB/],
];

describe('A zip in which a file', () => {
  it.each(faults)('%s gives the rest, and nothing of that file', async (_, fault, says) => {
    const reading = await read({ 'export.zip': zipOf(files, { 'Invitations.csv': fault }) });
    expect(reportOf(reading, 'Invitations.csv')).toMatchObject({ outcome: 'failed', rows: 0, accepted: 0, within: 'export.zip' });
    expect(reportOf(reading, 'Invitations.csv').trouble).toMatch(says);
    expect(reportOf(reading, 'Connections.csv')).toMatchObject({ outcome: 'read', accepted: 2 });
    expect(reading.people).toEqual([]);
  });

  it.each(['../Invitations.csv', '/Invitations.csv', 'C:/Invitations.csv', 'a/../../Invitations.csv', '..\\Invitations.csv'])(
    'is called %s does not give that file',
    async (name) => {
      const { report, people } = await read({
        'export.zip': zipOf({ 'Profile.csv': 'First Name,Last Name,Headline\nA,B,C\n', [name]: snippets.invitationsNow }),
      });
      expect(people).toEqual([]);
      expect(report.files.find((file) => file.outcome === 'failed')?.trouble).toMatch(/outside the zip/);
    },
  );
});

/** A fault in the zip as a whole. */
const wholes: [about: string, zip: Uint8Array, says: RegExp][] = [
  ['one that is cut short', good.subarray(0, good.length - 30), /cut short/],
  ['one whose files overlap', zipOf(files, { 'messages.csv': { offset: 0, localName: 'Connections.csv' } }), /damaged/],
  ['one whose directory does not agree with its files', zipOf(files, { 'messages.csv': { localName: 'massages.csv' } }), /do not agree/],
  [
    'one with more files than an export has',
    zipOf(Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`${String(index)}.csv`, '']))),
    /10001 files/,
  ],
  ['an empty one', zipOf({}), /empty/],
  ['one with something else in it', zipOf({ 'holiday.jpg': 'x' }), /holiday\.jpg/],
  ['one with what is called a zip in it', zipOf({ 'export.zip': 'x' }), /another zip/],
  ['an Excel workbook', zipOf({ '[Content_Types].xml': '<x/>', 'xl/workbook.xml': '<x/>' }), /office program/],
  ['one part of several', patched(good, good.length - 18, 1), /one part of several/],
  ['a zip64', patched(good, good.length - 12, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff), /zip64/],
  ['one cut short, with something behind it', concatenated([good.subarray(0, good.length - 3), bytesOf('x')]), /cut short or damaged/],
];

function patched(bytes: Uint8Array, at: number, ...values: number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(values, at);
  return copy;
}

describe('What cannot be read', () => {
  it.each(wholes)('is refused with a sentence: %s', async (_, zip, says) => {
    const reading = await read({ 'some.zip': zip });
    expect(reading.people).toEqual([]);
    expect(reportOf(reading, 'some.zip').trouble).toMatch(says);
  });

  it.each([
    ['a PDF', 'Connections.csv', '%PDF-1.7 \n', /PDF/],
    ['a web page', 'export.zip', '\n<!DOCTYPE html><title>Sign in</title>', /web page/],
    ['a web page', 'Invitations.csv', '<html>', /web page/],
    ['a zip that is none', 'export.zip', 'hello', /not a zip/],
    ['a picture', 'me.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]), /not text/],
    ['an Excel workbook of old', 'Connections.csv', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /not text/],
    ['half of a UTF-16 letter', 'Invitations.csv', concatenated([utf16(snippets.invitations5), bytesOf('A')]), /UTF-16/],
  ])('is %s, and says so', async (_, name, content, says) => {
    const reading = await read({ [name]: content });
    expect(reportOf(reading, name)).toMatchObject({ outcome: 'failed' });
    expect(reportOf(reading, name).trouble).toMatch(says);
  });

  it('is a file that went away, and that has a sentence of its own', async () => {
    class Gone extends Blob {
      override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
        return new ReadableStream({ pull: () => Promise.reject(new DOMException('changed', 'NotReadableError')) });
      }
    }
    const { readExport } = await import('#archive/read-export.ts');
    const reading = await readExport([
      { name: 'Connections.csv', blob: new Gone(['x']) },
      { name: 'Invitations.csv', blob: new Blob([snippets.invitationsNow]) },
    ]);
    expect(reportOf(reading, 'Connections.csv').trouble).toMatch(/changed or went away/);
    expect(reading.people).toHaveLength(1);
  });
});

describe('A damaged zip', () => {
  const demo = Object.fromEntries(demoExport({ seed: 3, size: 5 }).map(({ name, text }) => [name, text]));
  const usual = zipOf({ 'Invitations.csv': demo['Invitations.csv'] ?? '', 'Connections.csv': demo['Connections.csv'] ?? '' });
  /** As small as a zip of two files can be, so that every place in it can be tried. */
  const small = zipOf({
    'Invitations.csv': 'From,To,Direction\nZoë Brandt,J P,INCOMING\n',
    'Connections.csv': 'First Name,Connected On\nØle,03 Aug 2026\n',
  });

  /** Nothing in it may be other than in the whole: what is missing must be told. */
  async function isHonest(zip: Uint8Array, { people }: Reading): Promise<void> {
    const reading = await read({ 'a.zip': zip });
    if (troublesOf(reading).length > 0) {
      const failed = reading.report.files.filter(({ outcome }) => outcome === 'failed');
      expect(failed.every(({ accepted }) => accepted === 0)).toBe(true);
      const names = new Set(people.map(({ name }) => name));
      expect(reading.people.filter(({ name }) => !names.has(name))).toEqual([]);
    } else expect(reading.people).toEqual(people);
  }

  it('is refused wherever it is cut', async () => {
    for (let length = 0; length < usual.length; length++) {
      expect(troublesOf(await read({ 'a.zip': usual.subarray(0, length) })), `cut at ${String(length)}`).not.toEqual([]);
    }
  });

  it.each([
    ['any bit of a small one', small, 1],
    ['every eleventh bit of one as they are', usual, 11],
  ])('never gives a wrong character or loses a row silently, flipped in %s', async (_, zip, step) => {
    const whole = await read({ 'a.zip': zip });
    expect(whole.people.length).toBeGreaterThan(0);
    for (let bit = 0; bit < zip.length * 8; bit += step) {
      const flipped = zip.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      await isHonest(flipped, whole);
    }
  });
});

it('An import tells how far it is, to the last byte', async () => {
  const steps: number[][] = [];
  await read(
    { 'a.zip': good },
    {
      onProgress: ({ bytes, ofBytes, rows }) => {
        steps.push([bytes, ofBytes, rows]);
      },
    },
  );
  const size = Object.values(files).reduce((sum, content) => sum + bytesOf(content).length, 0);
  expect(steps[0]).toEqual([0, size, 0]);
  expect(steps.at(-1)).toEqual([size, size, 5]);
});
