import type { Header } from '../csv/header.ts';
import type { Dates } from '../date/dates.ts';
import type { Row } from '../csv/row.ts';
import type { Shelf } from '../shelf.ts';

/** Reads the rows of one file into records, and hands them over when the whole file has proved sound. */
export interface Collector {
  take(row: Row): RowFate;
  /** Puts the records on the shelf; answers what is worth knowing about the file, if anything is, in sentences. */
  close(): readonly string[] | undefined;
}

/** Begins to collect a file. `file` is the name it has in the report. */
export type Collect = (header: Header, file: string, shelf: Shelf, dates: Dates) => Collector;

/** What becomes of a row: one of four, so that every row is counted once. */
export type RowFate = 'accepted' | 'duplicate' | { readonly skip: string } | { readonly reject: string; readonly cell?: string };
