import type { Row } from '../csv/row.ts';

/**
 * Makes one number of 53 bits of any number of cells. Two different texts among a million share one with a
 * chance of about one in twenty thousand; at worst a message is then counted as a duplicate.
 */
export class Fingerprint {
  #one = 0;
  #two = 0;

  begin(): this {
    this.#one = 0x811c9dc5;
    this.#two = 0x9747b28c;
    return this;
  }

  /** Begins where another stands. */
  after(other: Fingerprint): this {
    this.#one = other.#one;
    this.#two = other.#two;
    return this;
  }

  /** Adds a cell, or no more than its beginning and its end, and its length. */
  cell(row: Row, column: number): this {
    const bytes = row.buffer;
    const start = row.start(column);
    const end = row.end(column);
    const length = end - start;
    if (length <= 2 * MUCH) return this.#bytes(bytes, start, end, length);
    return this.#bytes(bytes, start, start + MUCH, length).#bytes(bytes, end - MUCH, end, length);
  }

  get value(): number {
    const one = Math.imul(this.#one ^ (this.#one >>> 16) ^ (this.#two >>> 13), 0x85ebca6b) >>> 0;
    return (this.#two & 0x1fffff) * 0x1_0000_0000 + one;
  }

  #bytes(bytes: Uint8Array, start: number, end: number, length: number): this {
    let one = Math.imul(this.#one ^ length, 0x01000193);
    let two = Math.imul(this.#two ^ length, 0x5bd1e995);
    for (let at = start; at < end; at++) {
      const byte = bytes[at] ?? 0;
      one = Math.imul(one ^ byte, 0x01000193);
      two = Math.imul(two ^ byte, 0x5bd1e995);
      two ^= two >>> 15;
    }
    this.#one = one;
    this.#two = two;
    return this;
  }
}

/** In bytes; what two different messages of one second agree in no further. */
const MUCH = 48;
