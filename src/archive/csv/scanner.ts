import { Row, type Fault } from './row.ts';

/**
 * Reads delimited text (RFC 4180) from UTF-8 bytes in chunks of any size and calls back for each record. It
 * works on bytes, because quotes, delimiters and line ends are never part of a longer character: nothing can
 * be damaged where a chunk is cut, and cells that nobody asks for are never decoded.
 *
 * A line ends with LF, CRLF or CR. A quote inside a quoted field that is not doubled is text, as long as the
 * field closes on its line. Where quotes do not add up, only the first line of the record is given up, with
 * its `fault` set, and reading goes on with the next line: an open quote cannot swallow a file. Empty lines
 * are no records.
 */
export class Scanner {
  readonly row = new Row();
  /** How many cells a record has by the header; 0 while that is not known. */
  width = 0;
  /** Set by whoever has enough: nothing more is read. */
  isStopped = false;
  readonly #onRow: (row: Row) => void;
  readonly #delimiter: number;
  #bytes = new Uint8Array(1 << 17);
  #size = 0;
  #line = 1;
  #skipsLine = false;
  /** Of the quoted field read last: its line ends, and whether a lone quote stands in it. */
  #linesWithin = 0;
  #strays = false;

  constructor(onRow: (row: Row) => void, delimiter: number = COMMA) {
    this.#onRow = onRow;
    this.#delimiter = delimiter;
  }

  push(chunk: Uint8Array): void {
    this.#hold(chunk);
    this.#scan(false);
  }

  end(): void {
    this.#scan(true);
  }

  #hold(chunk: Uint8Array): void {
    const needed = this.#size + chunk.length;
    if (needed > this.#bytes.length) {
      this.#bytes = new Uint8Array(this.#bytes.buffer.transfer(Math.max(needed, this.#bytes.length * 2)));
    }
    this.#bytes.set(chunk, this.#size);
    this.#size = needed;
  }

  #scan(last: boolean): void {
    let at = this.#skipsLine ? this.#skipLine(0) : 0;
    while (at < this.#size && !this.isStopped) {
      const line = this.#line;
      this.row.begin(this.#bytes, line);
      let next = this.#record(at, last);
      if (next === MORE && this.#size - at <= LONGEST_RECORD) break;
      if (next < 0 || next - at > LONGEST_RECORD) next = this.#giveUp(at, line);
      const blank = isLineEnd(this.#bytes[at]);
      if (!blank) this.#onRow(this.row);
      at = next;
    }
    this.#bytes.copyWithin(0, at, this.#size);
    this.#size -= at;
  }

  /** Reads a record into the row: answers where the next begins, MORE (not all of it is here) or BROKEN. */
  #record(start: number, last: boolean): number {
    const { row } = this;
    const bytes = this.#bytes;
    const size = this.#size;
    let line = this.#line;
    let strays = false;
    for (let at = start; ;) {
      if (bytes[at] === QUOTE && at < size) {
        const field = this.#quoted(at + 1, last);
        if (field < 0) return field;
        line += this.#linesWithin;
        strays ||= this.#strays;
        at = field;
        // Else an open quote on every line would be followed from each of them to the end.
        if (this.width > 0 && row.size > this.width && line > this.#line) return BROKEN;
      } else {
        let end = at;
        while (end < size && bytes[end] !== this.#delimiter && !isLineEnd(bytes[end])) end++;
        if (end === size && !last) return MORE;
        row.add(at, end, false);
        at = end;
      }
      if (at < size && bytes[at] === this.#delimiter) {
        at++;
        continue;
      }
      const next = this.#afterLineEnd(at, last);
      if (next === MORE) return MORE;
      const odd = this.width > 0 && row.size !== this.width;
      if (odd && line > this.#line) return BROKEN;
      if (odd) row.fault = this.#judge(strays);
      this.#line = line + 1;
      return next;
    }
  }

  /** Reads a quoted field from behind its first quote: answers where it ends, behind the last one. */
  #quoted(start: number, last: boolean): number {
    const bytes = this.#bytes;
    const size = this.#size;
    let doubled = false;
    this.#strays = false;
    this.#linesWithin = 0;
    for (let at = start; ;) {
      while (at < size && bytes[at] !== QUOTE && !isLineEnd(bytes[at])) at++;
      if (at === size) return last ? BROKEN : MORE;
      if (bytes[at] !== QUOTE) {
        at = this.#afterLineEnd(at, last);
        if (at === MORE) return MORE;
        if (this.#strays) return BROKEN;
        this.#linesWithin++;
        continue;
      }
      if (at + 1 === size && !last) return MORE;
      const next = at + 1 === size ? LF : bytes[at + 1];
      if (next === QUOTE) {
        doubled = true;
        at += 2;
      } else if (next === this.#delimiter || isLineEnd(next)) {
        this.row.add(start, at, doubled);
        return at + 1;
      } else {
        if (this.#linesWithin > 0) return BROKEN;
        this.#strays = true;
        at++;
      }
    }
  }

  /** What to say of a record on one line whose cells do not match the header. Missing cells are empty ones. */
  #judge(strays: boolean): Fault | undefined {
    if (strays) return 'quotes';
    for (let column = this.width; column < this.row.size; column++) if (this.row.has(column)) return 'cells';
    return undefined;
  }

  /** Gives up the first line of a record; what follows it, from its line end on, is read afresh. */
  #giveUp(start: number, line: number): number {
    const end = this.#lineEnd(start);
    this.#line = line;
    this.row.begin(this.#bytes, line);
    this.row.fault = 'quotes';
    this.row.add(start, end, false);
    return this.#skipLine(end);
  }

  /** Goes to the end of the line, with the next chunk if that is not here yet. */
  #skipLine(start: number): number {
    const end = this.#lineEnd(start);
    this.#skipsLine = end === this.#size;
    return end;
  }

  #lineEnd(start: number): number {
    let at = start;
    while (at < this.#size && !isLineEnd(this.#bytes[at])) at++;
    return at;
  }

  #afterLineEnd(at: number, last: boolean): number {
    if (this.#bytes[at] !== CR || at >= this.#size) return Math.min(at + 1, this.#size);
    if (at + 1 < this.#size) return this.#bytes[at + 1] === LF ? at + 2 : at + 1;
    return last ? at + 1 : MORE;
  }
}

export const COMMA = 44;
export const SEMICOLON = 59;
export const TAB = 9;
export const PIPE = 124;

const QUOTE = 34;
const LF = 10;
const CR = 13;

const MORE = -1;
const BROKEN = -2;

/** In bytes. The longest field LinkedIn writes is a small part of this. */
const LONGEST_RECORD = 1 << 20;

function isLineEnd(byte: number | undefined): boolean {
  return byte === LF || byte === CR;
}
