import { encodedOnce, isGarbled } from './twice-encoded.ts';

/**
 * One record of a table, as places in the scanner's bytes: a cell becomes text only when asked for. It is
 * valid until the next record is read; the strings it gives keep no bytes alive.
 */
export class Row {
  /** The physical line on which the record begins, counted from 1. */
  line = 1;
  /** How many cells it has. */
  size = 0;
  /** Set when the record cannot be trusted; its one cell is then its first line, as found. */
  fault: Fault | undefined;
  /** Cells, of all rows so far, that were not UTF-8, or were so twice over, and were read as they must have been meant. */
  legacyCells = 0;
  /** Cells in which letters are lost: encoded twice and damaged, or replaced. */
  garbled = 0;
  /** What reads cells that are not UTF-8. */
  legacy: TextDecoder = windows1252;
  #bytes: Uint8Array = new Uint8Array(0);
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #doubled: boolean[] = [];

  /** Forgets the last record and begins one in `bytes`. */
  begin(bytes: Uint8Array, line: number): void {
    this.#bytes = bytes;
    this.line = line;
    this.size = 0;
    this.fault = undefined;
  }

  /** Adds a cell without its quotes; `doubled` when quotes within it are written twice. */
  add(start: number, end: number, doubled: boolean): void {
    this.#starts[this.size] = start;
    this.#ends[this.size] = end;
    this.#doubled[this.size++] = doubled;
  }

  /** The text of a cell; empty for a column the row does not have. */
  text(column: number): string {
    if (!this.has(column)) return '';
    const text = this.#decode(this.#bytes.subarray(this.start(column), this.end(column)));
    return this.#mended(this.#doubled[column] ? text.replaceAll('""', '"') : text);
  }

  /** Whether the cell holds anything. */
  has(column: number): boolean {
    return column >= 0 && column < this.size && this.#starts[column] !== this.#ends[column];
  }

  /** The first byte of a cell. */
  first(column: number): number | undefined {
    return this.has(column) ? this.#bytes[this.#starts[column] ?? 0] : undefined;
  }

  /** The bytes in which the cells stand; valid as long as the row. */
  get buffer(): Uint8Array {
    return this.#bytes;
  }

  /** Where a cell begins in `buffer`. */
  start(column: number): number {
    return this.has(column) ? (this.#starts[column] ?? 0) : 0;
  }

  /** Where it ends. */
  end(column: number): number {
    return this.has(column) ? (this.#ends[column] ?? 0) : 0;
  }

  /** All cells as text. */
  texts(): string[] {
    return Array.from({ length: this.size }, (_, column) => this.text(column));
  }

  #mended(text: string): string {
    const mended = encodedOnce(text);
    if (mended !== undefined) this.legacyCells++;
    else if (isGarbled(text)) this.garbled++;
    return mended ?? text;
  }

  #decode(bytes: Uint8Array): string {
    try {
      return utf8.decode(bytes);
    } catch {
      this.legacyCells++;
      return this.legacy.decode(bytes);
    }
  }
}

/** `quotes`: they do not add up, or the record is longer than any; `cells`: there are more than columns. */
export type Fault = 'quotes' | 'cells';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const windows1252 = new TextDecoder('windows-1252');
