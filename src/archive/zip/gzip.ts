/**
 * Dresses the data of a zip's entry as a gzip file (RFC 1952), of which the browser's inflater checks size and
 * CRC by itself, fast; of what a zip holds bare it checks nothing. Nothing is copied.
 */
export function asGzip(packed: Blob, { method, crc, size }: { method: number; crc: number; size: number }): Blob {
  const trailer = new DataView(new ArrayBuffer(8));
  trailer.setUint32(0, crc, true);
  trailer.setUint32(4, size, true);
  return new Blob([HEADER, ...(method === STORED ? storedBlocks(packed) : [packed]), trailer]);
}

/** The two ways in which an entry may be packed. */
export const STORED = 0;
export const DEFLATED = 8;

/** Deflate, with neither name nor time. */
const HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);

/** What is not packed, as the stored blocks of deflate (RFC 1951, 3.2.4). */
function storedBlocks(bytes: Blob): BlobPart[] {
  const blocks: BlobPart[] = [];
  for (let start = 0; start === 0 || start < bytes.size; start += LARGEST_BLOCK) {
    const block = bytes.slice(start, start + LARGEST_BLOCK);
    const isLast = start + block.size === bytes.size;
    const head = new DataView(new ArrayBuffer(5));
    head.setUint8(0, isLast ? 1 : 0);
    head.setUint16(1, block.size, true);
    head.setUint16(3, ~block.size, true);
    blocks.push(head, block);
  }
  return blocks;
}

const LARGEST_BLOCK = 0xffff;
