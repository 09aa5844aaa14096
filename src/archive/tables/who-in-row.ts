import type { Dates } from '../date/dates.ts';
import { nameKey, shownName } from '../name-key.ts';
import type { Day } from '../reading.ts';
import type { Who } from '../records.ts';
import { slugOf } from '../slug.ts';
import type { RowFate } from './collector.ts';

/**
 * Reads from a row whom it speaks of, and the day; or says what becomes of a row that names nobody. A date that
 * cannot be read costs no person: the day is then left open.
 */
export function whoInRow(name: string, link: string, date: string, dates: Dates): Found | { readonly fate: RowFate } {
  const day = dates.day(date);
  const shown = shownName(name);
  const slug = slugOf(link);
  if (!shown && !slug) return { fate: { reject: 'It names nobody.' } };
  if (shown.length > LONGEST_NAME) return { fate: { reject: 'The name is longer than any name.', cell: shown } };
  const who = shown || (slug ?? '');
  return { who: { name: who, key: nameKey(who), slug }, day, dated: day ?? date.trim() };
}

interface Found {
  readonly who: Who;
  readonly day: Day | undefined;
  /** The same for telling one row from another: the day, or else what stands in its place. */
  readonly dated: string;
}

const LONGEST_NAME = 300;
