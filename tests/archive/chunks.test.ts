import { describe, expect, it } from 'vitest';
import { chunksOf } from '#archive/chunks.ts';

/** A stream of the numbers 1 to 3, a byte each, that notes whether it was stopped. */
function numbers(fault?: Error): { stream: ReadableStream<Uint8Array>; wasStopped: () => boolean } {
  let next = 0;
  let stopped = false;
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        next++;
        if (next <= 3) controller.enqueue(Uint8Array.of(next));
        else if (fault) controller.error(fault);
        else controller.close();
      },
      cancel() {
        stopped = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, wasStopped: () => stopped };
}

async function read(stream: ReadableStream<Uint8Array>, most = Infinity): Promise<number[]> {
  const read: number[] = [];
  for await (const [byte = 0] of chunksOf(stream)) {
    read.push(byte);
    if (read.length >= most) break;
  }
  return read;
}

describe('The chunks of a stream', () => {
  it('come in order, to the last', async () => {
    expect(await read(numbers().stream)).toEqual([1, 2, 3]);
  });

  it('end where the caller has enough, and the stream is stopped', async () => {
    const { stream, wasStopped } = numbers();
    expect(await read(stream, 2)).toEqual([1, 2]);
    expect(wasStopped()).toBe(true);
  });

  it('end with the fault of a stream that fails', async () => {
    await expect(read(numbers(new Error('gone')).stream)).rejects.toThrow('gone');
  });
});
