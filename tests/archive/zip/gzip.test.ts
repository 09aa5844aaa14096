import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { asGzip, DEFLATED, STORED } from '#archive/zip/gzip.ts';

const bytesOfLength = (size: number) => Uint8Array.from({ length: size }, (_, at) => at * 31);

const unpacked = async (gzip: Blob): Promise<Uint8Array> =>
  new Uint8Array(await new Response(gzip.stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());

describe.each([
  ['is not packed', STORED],
  ['is packed', DEFLATED],
])('An entry that %s', (_, method) => {
  const packed = (bytes: Uint8Array<ArrayBuffer>): Blob => new Blob([method === STORED ? bytes : new Uint8Array(deflateRawSync(bytes))]);

  it.each([0, 1, 65_534, 65_535, 65_536, 131_070, 200_000])('comes out as it was with %i bytes', async (size) => {
    const bytes = bytesOfLength(size);
    expect(await unpacked(asGzip(packed(bytes), { method, crc: crc32(bytes), size }))).toEqual(bytes);
  });

  it('is refused by the inflater where its CRC or its size is another', async () => {
    const bytes = bytesOfLength(70_000);
    const crc = crc32(bytes);
    await expect(unpacked(asGzip(packed(bytes), { method, crc: crc ^ 1, size: bytes.length }))).rejects.toThrow();
    await expect(unpacked(asGzip(packed(bytes), { method, crc, size: bytes.length - 1 }))).rejects.toThrow();
  });
});
