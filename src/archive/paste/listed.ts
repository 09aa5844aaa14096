import { isHeading } from './heading.ts';
import { merged } from './merge.ts';
import { NOTHING, type PageReport, type ReadCards } from './report.ts';
import { totalOf } from './total.ts';
import type { Words } from './words/words.ts';

/**
 * The report of a page whose cards are read. A list of invitations is known by them, or by its heading.
 */
export function listed(
  rows: readonly string[],
  { sent, ...cards }: ReadCards,
  words: Words,
  { received = false, home = false, current = false }: Page = {},
): PageReport {
  const count = Object.values(cards).flat().length;
  if (sent > 0 && count === 0) return { page: 'sent', ...NOTHING };
  const isList = count > 0 || received || rows.some((row) => isHeading(row, words));
  if (!isList) return { page: 'none', ...NOTHING };
  const preview = !current && rows.some((row) => words.mayKnow.test(row)) && !rows.some((row) => words.managed.test(row));
  const total = totalOf(rows, words);
  return {
    ...{ page: home || preview ? 'home' : 'received', ...cards, people: merged(cards.people) },
    ...(total === undefined ? {} : { total }),
  };
}

interface Page {
  /** It is LinkedIn's own page of received invitations, by its marks; or that of the reader's network. */
  readonly received?: boolean;
  readonly home?: boolean;
  /** Its cards are of the layout that LinkedIn has today, which says itself on what page it stands. */
  readonly current?: boolean;
}
