import { chunksOf } from '../chunks.ts';
import { Trouble } from '../trouble.ts';
import { ENCRYPTED, type ZipEntry } from './directory.ts';
import { asGzip, DEFLATED, STORED } from './gzip.ts';

/**
 * Unpacks one entry, a chunk at a time, and checks its size and its CRC. What was read must not be used
 * unless this ends without throwing.
 *
 * @throws Trouble when the entry is damaged, or this browser cannot unpack.
 */
export async function* unpack(zip: Blob, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  let size = 0;
  try {
    for await (const chunk of chunksOf(inflated(asGzip(zip.slice(entry.start, entry.start + entry.packedSize), entry)))) {
      size += chunk.length;
      if (size > entry.size) break;
      yield chunk;
    }
  } catch (error) {
    // What the file and we say passes; the rest is the inflater, at damaged bytes.
    if (error instanceof DOMException || error instanceof Trouble) throw error;
    throw damaged();
  }
  if (size !== entry.size) throw damaged();
}

/** Why an entry cannot or must not be unpacked, if so; in a sentence, with what to do. */
export function whyNotUnpacked({ name, flags, method, size, packedSize }: ZipEntry): string | undefined {
  if (/^(?:\/|[a-z]:)|(?:^|\/)\.\.(?:\/|$)|\0/i.test(name)) {
    return 'Its name points outside the zip, as LinkedIn’s never do. Choose the zip as LinkedIn made it.';
  }
  if (flags & ENCRYPTED) return 'It is encrypted. Unpack the zip with its password and choose the CSV files in it.';
  if (method !== STORED && method !== DEFLATED) {
    return `It is packed in a way browsers cannot unpack (method ${String(method)}). Unpack the zip on your computer and choose the CSV files in it.`;
  }
  if (method === STORED && size !== packedSize) return DAMAGED;
  if (size > LARGEST || bursts(size, packedSize)) {
    return `It would unpack to ${String(Math.round(size / 1_000_000))} MB, more than an export can hold. Choose the zip as LinkedIn made it.`;
  }
  return undefined;
}

/** Whether entries would unpack, all together, to more than an export can hold. */
export function wouldBurst(entries: readonly ZipEntry[]): boolean {
  const sum = (some: readonly ZipEntry[], size: 'size' | 'packedSize'): number => some.reduce((all, entry) => all + entry[size], 0);
  // What is refused by itself is not unpacked; the rest may still be many small bombs.
  const unpacked = entries.filter((entry) => whyNotUnpacked(entry) === undefined);
  return sum(entries, 'size') > MOST_BYTES || bursts(sum(unpacked, 'size'), sum(unpacked, 'packedSize'));
}

function bursts(size: number, packedSize: number): boolean {
  return size > 10_000_000 && size > packedSize * MOST_SHRUNK;
}

/** In bytes, unpacked, for all. */
const MOST_BYTES = 2_000_000_000;

/** In bytes, for one entry; reading is streamed, so this bounds time, not memory. */
const LARGEST = 1_000_000_000;

/** Tables shrink to a tenth; only a bomb shrinks to less than this part. */
const MOST_SHRUNK = 200;

const DAMAGED = 'It is damaged: what was unpacked is not what was packed. Nothing of it was used. Download the zip again.';

function damaged(): Trouble {
  return new Trouble(DAMAGED);
}

function inflated(gzip: Blob): ReadableStream<Uint8Array> {
  return gzip.stream().pipeThrough(inflater());
}

function inflater(): DecompressionStream {
  try {
    return new DecompressionStream('gzip');
  } catch {
    throw new Trouble('This browser is too old to unpack a zip. Unpack it on your computer and choose the CSV files in it.');
  }
}
