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
