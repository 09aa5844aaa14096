import type { Row } from '../csv/row.ts';
import { readDay } from '../date.ts';
import { nameKey, shownName } from '../name-key.ts';
import type { Day } from '../reading.ts';
import type { Who } from '../shelf.ts';
import { slugOf } from '../slug.ts';
import type { Fate } from './collector.ts';

/** Reads from a row whom it speaks of, and the day; or says what becomes of a row that does not tell. */
export function whoInRow(row: Row, name: string, link: string, date: number): Found | { readonly fate: Fate } {
  const shown = shownName(name);
  const slug = slugOf(link);
  if (!shown && !slug) return { fate: { reject: 'It names nobody.' } };
  if (shown.length > LONGEST_NAME) return { fate: { reject: 'The name is longer than any name.', cell: shown } };
  const day = readDay(row.text(date));
  if (!day && row.text(date).trim()) return { fate: { reject: 'Its date is in no known form.', cell: row.text(date) } };
  const who = shown || (slug ?? '');
  return { who: { name: who, key: nameKey(who), slug }, day };
}

interface Found {
  readonly who: Who;
  readonly day: Day | undefined;
}

const LONGEST_NAME = 300;
