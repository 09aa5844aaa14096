import { Trouble } from '../trouble.ts';

/**
 * Hands chunks on as UTF-8 without a byte order mark. The mark at the beginning tells UTF-16; all else is
 * passed through, and what is not UTF-8 in it shows cell by cell, when it is read.
 *
 * @throws Trouble when UTF-16 is damaged.
 */
export async function* asUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | undefined;
  let begun = false;
  for await (const chunk of withFullStart(chunks)) {
    if (!begun) decoder = utf16Decoder(chunk);
    const rest = !begun && isUtf8Mark(chunk) ? chunk.subarray(3) : chunk;
    begun = true;
    yield decoder ? encoder.encode(decode(decoder, rest, true)) : rest;
  }
  if (decoder) yield encoder.encode(decode(decoder, new Uint8Array(0), false));
}

/** Joins the first chunks, until there are enough bytes for a byte order mark. */
async function* withFullStart(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let start: Uint8Array | undefined = new Uint8Array(0);
  for await (const chunk of chunks) {
    if (!start) {
      yield chunk;
      continue;
    }
    start = joined(start, chunk);
    if (start.length < 3) continue;
    yield start;
    start = undefined;
  }
  if (start) yield start;
}

/** Two byte arrays as one. */
export function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

function utf16Decoder(start: Uint8Array): TextDecoder | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  return undefined;
}

function isUtf8Mark(start: Uint8Array): boolean {
  return start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf;
}

function decode(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw new Trouble('It says it is UTF-16 text, but it is damaged. Export or save it again.');
  }
}

const encoder = new TextEncoder();
