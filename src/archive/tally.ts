import type { Header } from './csv/header.ts';
import type { Row } from './csv/row.ts';
import type { FileReport, Rejection, Table } from './reading.ts';
import type { Collector, Fate } from './tables/collector.ts';
import { clip } from './trouble.ts';

/** Counts what becomes of one file's rows, each once, and words its report. */
export class Tally {
  readonly name: string;
  takenFor: Table | undefined;
  rows = 0;
  readonly #within: string | undefined;
  readonly #warnings: string[] = [];
  readonly #skipped: Record<string, number> = {};
  readonly #rejections: Rejection[] = [];
  #accepted = 0;
  #duplicate = 0;
  #rejected = 0;
  #why: string | undefined;
  #trouble: string | undefined;

  constructor({ name, within }: { name: string; within?: string }) {
    this.name = name;
    this.#within = within;
  }

  /** Counts a row. What is rejected without naming a cell is shown whole. */
  count(row: Row, fate: Fate | { readonly reject: string }): void {
    this.rows++;
    if (fate === 'accepted') this.#accepted++;
    else if (fate === 'duplicate') this.#duplicate++;
    else if ('skip' in fate) this.#skipped[fate.skip] = (this.#skipped[fate.skip] ?? 0) + 1;
    else {
      this.#rejected++;
      if (this.#rejections.length >= SHOWN) return;
      const cell = 'cell' in fate ? fate.cell : row.texts().join(',');
      this.#rejections.push({ line: row.line, reason: fate.reject, cell: clip(cell.toWellFormed()) });
    }
  }

  warn(sentence: string): void {
    this.#warnings.push(sentence);
  }

  /** The file is left unread, and why. */
  leave(why: string): void {
    this.#why = why;
  }

  /** Ends a file that was read whole, and hands its records over, unless none of its rows could be read. */
  close(header: Header, legacyCells: number, collector: Collector): void {
    const shown = clip(header.cells.join(','));
    if (this.rows === 0) this.warn(`It holds no rows, only the header “${shown}”.`);
    if (this.rows > 0 && this.#rejected === this.rows) {
      this.#trouble = `None of its ${String(this.rows)} rows could be read under the header “${shown}”. Choose the file as LinkedIn made it.`;
      return;
    }
    if (legacyCells > 0) {
      this.warn(
        `${String(legacyCells)} of its cells were not UTF-8 and were read as Windows-1252, as Excel saves. If names look wrong, choose the file as LinkedIn made it.`,
      );
    }
    const repeated = header.names.filter((name, index) => name && header.names.indexOf(name) < index);
    if (repeated.length > 0) this.warn(`Several columns are called “${clip(repeated.join('”, “'))}”; the first of them counts.`);
    for (const sentence of collector.close()) this.warn(sentence);
  }

  failed(trouble: string): FileReport {
    this.#trouble = trouble;
    return this.report();
  }

  report(): FileReport {
    return {
      name: this.name,
      ...(this.#within === undefined ? {} : { within: this.#within }),
      outcome: this.#trouble === undefined ? (this.#why === undefined ? 'read' : 'not-read') : 'failed',
      ...(this.takenFor === undefined ? {} : { takenFor: this.takenFor }),
      ...(this.#why === undefined ? {} : { why: this.#why }),
      ...(this.#trouble === undefined ? {} : { trouble: this.#trouble }),
      ...{ warnings: this.#warnings, rows: this.rows, accepted: this.#accepted, duplicate: this.#duplicate },
      ...{ skipped: this.#skipped, rejected: this.#rejected, rejections: this.#rejections },
    };
  }
}

/** How many rejected rows a report shows. */
const SHOWN = 50;
