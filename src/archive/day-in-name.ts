import { DateColumn } from './date/column.ts';
import type { Day } from './reading.ts';

/** The days that a path says an export was made on: at most one. */
export function dayInName(path: string): Day[] {
  const date = /LinkedInDataExport_(\d\d-\d\d-\d{4})/i.exec(path)?.[1] ?? '';
  return [new DateColumn('month-first').day(date) ?? []].flat();
}
