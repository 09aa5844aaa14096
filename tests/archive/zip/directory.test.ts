import { describe, expect, it } from 'vitest';
import { hasEnd, readDirectory } from '#archive/zip/directory.ts';
import { bytesOf, concatenated, zipOf, type Fault, type Files } from '../files.ts';

const files: Files = { 'Invitations.csv': 'x'.repeat(500), 'messages.csv': 'y'.repeat(300) };
const good = zipOf(files);

/** Where the directory begins, and where the end of the zip does. */
const DIRECTORY = new DataView(good.buffer).getUint32(good.length - 6, true);
const SECOND = DIRECTORY + 46 + 'Invitations.csv'.length;
const END = good.length - 22;

const directoryOf = (zip: Uint8Array<ArrayBuffer>): ReturnType<typeof readDirectory> => readDirectory(new Blob([zip]));

/** The good zip with other bytes at some places. */
function patched(...patches: [at: number, ...bytes: number[]][]): Uint8Array<ArrayBuffer> {
  const copy = good.slice();
  for (const [at, ...bytes] of patches) copy.set(bytes, at);
  return copy;
}

/** With the record and the pointer of zip64 that some packers write though every number fits. */
function withSpareRecords(zip: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const spare = new DataView(new ArrayBuffer(76));
  spare.setUint32(0, 0x06064b50, true);
  spare.setBigUint64(4, 44n, true);
  spare.setUint32(56, 0x07064b50, true);
  spare.setBigUint64(64, BigInt(END), true);
  return concatenated([zip.subarray(0, END), new Uint8Array(spare.buffer), zip.subarray(END)]);
}

const plusOne = (at: number): [number, number] => [at, ((good[at] ?? 0) + 1) & 0xff];
const MOST = [0xff, 0xff, 0xff, 0xff] as const;

describe('The directory of a zip', () => {
  it('tells where each file stands, and its size packed and unpacked', async () => {
    const entries = await directoryOf(zipOf(files, { 'messages.csv': { stored: true } }));
    expect(entries.map(({ name, method, size }) => [name, method, size])).toEqual([
      ['Invitations.csv', 8, 500],
      ['messages.csv', 0, 300],
    ]);
    const [, messages] = entries;
    expect(messages?.packedSize).toBe(300);
    expect(good.length - DIRECTORY - 22).toBe(46 * 2 + 'Invitations.csv'.length + 'messages.csv'.length);
  });

  it('is read with whatever packers add to it', async () => {
    const added: Fault = { localExtra: 'a time', extra: 'another time', about: 'a remark', behind: 'PK\x07\x08 sizes' };
    const zip = zipOf(files, { 'Invitations.csv': { ...added, stored: true }, 'messages.csv': { ...added, stored: true } }, 'made by hand');
    const texts = (await directoryOf(zip)).map(({ start, packedSize }) =>
      new TextDecoder().decode(zip.subarray(start, start + packedSize)),
    );
    expect(texts).toEqual(Object.values(files));
  });

  it('is found before the longest remark, also before one that looks like its end', async () => {
    for (const remark of [concatenated([good.subarray(END), bytesOf('x')]), bytesOf('x'.repeat(0xffff))]) {
      const names = (
        await directoryOf(zipOf({ ...files, 'other.csv': 'z'.repeat(80_000) }, { 'other.csv': { stored: true } }, remark))
      ).map(({ name }) => name);
      expect(names).toEqual([...Object.keys(files), 'other.csv']);
    }
  });

  it.each([
    ['a line before it', concatenated([bytesOf('x\r\n\r\n'), good])],
    ['a line behind it', concatenated([good, bytesOf('\r\n')])],
    ['lines before and behind it', concatenated([bytesOf('PK\r\n'), good, bytesOf('--=_part--\r\n')])],
    ['zip64’s records, which nothing needs', withSpareRecords(good)],
    ['the same, and lines before and behind', concatenated([bytesOf('x\r\n'), withSpareRecords(good), bytesOf('\r\n')])],
    ['another flag for the language of names in one place', patched([DIRECTORY + 9, 0])],
  ])('is read with %s', async (_, zip) => {
    expect(await hasEnd(new Blob([zip]))).toBe(true);
    const texts = (await directoryOf(zip)).map((entry) => Buffer.from(zip.subarray(entry.start, entry.start + entry.packedSize)));
    const wanted = (await directoryOf(good)).map((entry) => Buffer.from(good.subarray(entry.start, entry.start + entry.packedSize)));
    expect(texts).toEqual(wanted);
  });

  it('may list files in another order than they stand in', async () => {
    const swapped = concatenated([
      good.subarray(0, DIRECTORY),
      good.subarray(SECOND, END),
      good.subarray(DIRECTORY, SECOND),
      good.subarray(END),
    ]);
    const [one, two] = await directoryOf(good);
    expect(await directoryOf(swapped)).toEqual([two, one]);
  });

  it('may end with an empty file, stored as it stands', async () => {
    const [, last] = await directoryOf(zipOf({ 'a.csv': 'x', 'empty/': '' }, { 'empty/': { stored: true } }));
    expect(last).toMatchObject({ name: 'empty/', size: 0, packedSize: 0 });
  });

  it('has a place for every one of many files', async () => {
    const many = await directoryOf(zipOf(Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`${String(index)}.txt`, 'x']))));
    expect(many).toHaveLength(200);
    expect(many.filter(({ start, offset, rawName }) => start !== offset + 30 + rawName.length)).toEqual([]);
  });
});

/** Faults in the zip, and what is said of them. */
const refused: [says: string, ...[about: string, zip: Uint8Array<ArrayBuffer>][]][] = [
  [
    'its parts do not agree',
    ['a file more than there is', patched(plusOne(END + 8), plusOne(END + 10))],
    ['a file less than there is', patched([END + 8, 1], [END + 10, 1])],
    ['a directory that begins elsewhere', patched(plusOne(END + 16))],
    ['a directory of another length', patched(plusOne(END + 12))],
    ['a directory that does not begin as one', patched(plusOne(DIRECTORY))],
    ['a name that is longer than the directory', patched([DIRECTORY + 28, 0xff, 0xff])],
    ['a name that is a letter longer than the directory', patched(plusOne(SECOND + 28))],
    ['a remark that is longer than the directory', patched(plusOne(DIRECTORY + 32))],
    ['a remark that is the end of another zip', zipOf(files, {}, good.subarray(END))],
    ['a file behind the directory', zipOf(files, { 'messages.csv': { offset: 100_000 } })],
    ['a file whose head does not begin as one', patched(plusOne(0))],
    ['a file whose head has other flags', patched(plusOne(6))],
    ['a file whose head tells of another way of packing', patched(plusOne(8))],
    ['a file whose head has a longer name', patched(plusOne(26))],
    ['a file whose head has another name', patched(plusOne(30))],
    ['a file whose head has a name that ends otherwise', patched(plusOne(44))],
  ],
  [
    'files in it overlap',
    ['a file that reaches into the next', patched(plusOne(DIRECTORY + 20))],
    ['a file that reaches into the directory', patched(plusOne(SECOND + 20))],
  ],
  [
    'one part of several',
    ['an end on another disk', patched(plusOne(END + 4))],
    ['a directory on another disk', patched(plusOne(END + 6))],
    ['files on another disk', patched(plusOne(END + 8))],
  ],
  [
    'zip64',
    ['too many files for the end', patched([END + 8, 0xff, 0xff, 0xff, 0xff])],
    ['a directory too far for the end', patched([END + 16, ...MOST])],
    ['a directory too long for the end', patched([END + 12, ...MOST])],
    ['a file too far for the directory', patched([DIRECTORY + 42, ...MOST])],
    ['a file too long for the directory', patched([DIRECTORY + 24, ...MOST])],
    ['a file too long for the directory, packed', patched([DIRECTORY + 20, ...MOST])],
  ],
  ['its end is missing', ['nothing', new Uint8Array(0)], ['one byte less', good.slice(0, -1)]],
];

describe.each(refused)('A zip of which is said “%s”', (says, ...zips) => {
  it.each(zips)('has %s', async (_, zip) => {
    await expect(directoryOf(zip)).rejects.toThrow(says);
  });
});
