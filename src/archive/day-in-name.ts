import { dayOf, momentOf } from './date/moment.ts';
import type { Day } from './reading.ts';

/** The days that a path says an export was made on: at most one. */
export function dayInName(path: string): Day[] {
  const [month = 0, day = 0, year = 0] = (NAME.exec(path) ?? []).slice(1).map(Number);
  const moment = momentOf({ year, month, day });
  return moment === undefined ? [] : [dayOf(moment)];
}

const NAME = /LinkedInDataExport_(\d\d)-(\d\d)-(\d{4})/i;
