import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const weighed = new Map<string, number>();

/** The bytes of a file with brotli, as a host would send it; each is compressed once for all tests. */
export function weightOf(file: string): number {
  const bytes = weighed.get(file) ?? brotliCompressSync(readFileSync(file)).length;
  weighed.set(file, bytes);
  return bytes;
}
