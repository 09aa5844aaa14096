import { afterEach, describe, expect, it, vi } from 'vitest';
import { readDirectory, type ZipEntry } from '#archive/zip/directory.ts';
import { unpack, whyNotUnpacked } from '#archive/zip/entry.ts';
import { zipOf, type Fault } from '../files.ts';

const LONG = 'a row\n'.repeat(1_000_000);

async function entryOf(fault: Fault = {}): Promise<{ zip: Blob; entry: ZipEntry }> {
  const zip = new Blob([zipOf({ 'messages.csv': LONG }, { 'messages.csv': fault })]);
  const [entry] = await readDirectory(zip);
  if (!entry) throw new Error('The zip is empty.');
  return { zip, entry };
}

/** Unpacks, and tells how many bytes came and how it ended. */
async function unpacked({ zip, entry }: { zip: Blob; entry: ZipEntry }): Promise<{ bytes: number; error?: unknown }> {
  let bytes = 0;
  try {
    for await (const chunk of unpack(zip, entry)) bytes += chunk.length;
  } catch (error) {
    return { bytes, error };
  }
  return { bytes };
}

describe('What is unpacked', () => {
  it.each([false, true])('is all there is, if it is stored as it stands: %s', async (stored) => {
    expect(await unpacked(await entryOf({ stored }))).toEqual({ bytes: LONG.length });
  });

  it('is never more than was promised', async () => {
    const { bytes, error } = await unpacked(await entryOf({ size: 100_000 }));
    expect(bytes).toBeLessThanOrEqual(100_000);
    expect(error).toMatchObject({ message: expect.stringMatching(/damaged/) as unknown });
  });
});

describe('A browser that cannot unpack', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is told so, and what to do', async () => {
    const given = await entryOf();
    vi.stubGlobal('DecompressionStream', function () {
      throw new TypeError('Unsupported compression format');
    });
    expect((await unpacked(given)).error).toMatchObject({
      message: expect.stringMatching(/browser is too old.*choose the CSV files/) as unknown,
    });
  });
});

const sound: ZipEntry = {
  name: 'Invitations.csv',
  rawName: new Uint8Array(0),
  flags: 0x800,
  method: 8,
  crc: 0,
  packedSize: 1000,
  size: 5000,
  offset: 0,
  start: 0,
};

describe('A file in a zip', () => {
  it.each<[about: string, entry: Partial<ZipEntry>]>([
    ['is a table of an export', {}],
    ['stands in folders whose names have full stops', { name: 'My..export/..2026/a:/Invitations.csv' }],
    ['is stored as it stands', { method: 0, packedSize: 5000 }],
    ['is small and shrank to almost nothing', { packedSize: 20, size: 10_000_000 }],
    ['is large and shrank as tables do', { packedSize: 3_000_000, size: 30_000_000 }],
    ['is large and shrank as much as a table can', { packedSize: 100_000, size: 20_000_000 }],
    ['is as large as can be', { packedSize: 100_000_000, size: 1_000_000_000 }],
  ])('is unpacked when it %s', (_, entry) => {
    expect(whyNotUnpacked({ ...sound, ...entry })).toBeUndefined();
  });

  it.each<[about: string, entry: Partial<ZipEntry>, says: RegExp]>([
    ['has a name that ends above the zip', { name: 'Invitations.csv/..' }, /outside the zip/],
    ['has a name with a zero in it', { name: 'Invitations\0.csv' }, /outside the zip/],
    ['is encrypted', { flags: 0x801 }, /encrypted/],
    ['is encrypted in the strong way', { flags: 0x840 }, /encrypted/],
    ['is packed in another way', { method: 14 }, /cannot unpack \(method 14\)/],
    ['is stored and of another size', { method: 0, packedSize: 4999 }, /damaged/],
    ['is larger than can be', { packedSize: 100_000_000, size: 1_000_400_000 }, /unpack to 1000 MB/],
    ['shrank more than a table can', { packedSize: 100_000, size: 20_000_001 }, /unpack to 20 MB/],
  ])('is not unpacked when it %s', (_, entry, says) => {
    expect(whyNotUnpacked({ ...sound, ...entry })).toMatch(says);
  });
});
