/**
 * The chunks of a stream. Not every browser can loop over a stream by itself.
 *
 * @throws whatever the stream throws.
 */
export async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // Stops the source when the caller stops early; a stream that has failed has nothing to stop.
    await reader.cancel().catch(() => undefined);
  }
}

/** As much of a file as its header and what may stand above it can take, and whether that is all of it. */
export async function startOf(chunks: AsyncIterator<Uint8Array>): Promise<[bytes: Uint8Array, whole: boolean]> {
  let bytes = new Uint8Array(0);
  while (bytes.length < START) {
    const { done, value } = await chunks.next();
    if (done) return [bytes, true];
    const longer = new Uint8Array(bytes.length + value.length);
    longer.set(bytes);
    longer.set(value, bytes.length);
    bytes = longer;
  }
  return [bytes, false];
}

const START = 1 << 15;
