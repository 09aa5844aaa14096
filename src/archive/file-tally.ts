import type { Header } from './csv/header.ts';
import type { Row } from './csv/row.ts';
import type { Dates } from './date/dates.ts';
import type { FileReport, Rejection } from './reading.ts';
import type { RowFate } from './tables/collector.ts';
import { clip } from './trouble.ts';

/** Counts what becomes of one file's rows, each once, and words its report. */
export class FileTally {
  readonly report: Writable<FileReport> & {
    readonly skipped: Record<string, number>;
    readonly warnings: string[];
    readonly rejections: Rejection[];
  };

  constructor({ name, within }: { name: string; within?: string }) {
    this.report = {
      ...(within ? { name, within } : { name }),
      ...{ outcome: 'read', warnings: [], rows: 0, accepted: 0, duplicate: 0, skipped: {}, rejected: 0, rejections: [] },
    };
  }

  /** Counts a row. What is rejected without naming a cell is shown whole. */
  count(row: Row, fate: RowFate): void {
    const { report } = this;
    report.rows++;
    if (typeof fate === 'string') report[fate]++;
    else if ('skip' in fate) report.skipped[fate.skip] = (report.skipped[fate.skip] ?? 0) + 1;
    else if (report.rejected++ < SHOWN) {
      const cell = clip(fate.cell || row.texts().join(','));
      report.rejections.push({ line: row.line, reason: fate.reject, cell });
    }
  }

  warn(sentence: string): void {
    this.report.warnings.push(sentence);
  }

  /** The file is left unread, and why. */
  leave(why: string): FileReport {
    return Object.assign(this.report, { outcome: 'not-read', why });
  }

  /** The file is of no use, and why. */
  fail(trouble: string): FileReport {
    return Object.assign(this.report, { outcome: 'failed', trouble });
  }

  /** Words the report of a file that was read whole; the file has failed when none of its rows could be read. */
  close({ table, cells, names }: Header, { legacyCells, garbled }: Row, dates: Dates): void {
    const { report } = this;
    report.takenFor = table;
    const under = `under the header “${clip(cells.join(','))}”`;
    if (report.rows > 0 && report.rejected === report.rows) {
      this.fail(`None of its ${String(report.rows)} rows could be read ${under}. Choose the file as LinkedIn made it.`);
      return;
    }
    if (report.rows === 0) this.warn(`It holds no rows ${under}.`);
    if (legacyCells > 0) {
      this.warn(
        `Cells in an old encoding, or encoded twice: ${String(legacyCells)}. If names look wrong, choose the file as LinkedIn made it.`,
      );
    }
    if (garbled > 0) {
      this.warn(`Letters are lost in ${String(garbled)} of its cells. Choose the file as LinkedIn made it.`);
    }
    if (dates.warning) this.warn(dates.warning);
    if (dates.unsettled) report.unsettled = dates.unsettled;
    const repeated = names.filter((name, index) => name && names.indexOf(name) < index);
    if (repeated.length > 0)
      this.warn(`Several columns are called “${clip([...new Set(repeated)].join('”, “'))}”; the first of them counts.`);
  }
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** How many rejected rows a report shows. */
const SHOWN = 50;
