import { isHeading } from './heading.ts';
import { NOTHING, type PartReport, type ReadCards } from './report.ts';
import { totalOf } from './total.ts';
import type { Words } from './words/words.ts';

/**
 * The report of a page whose cards are read. A list of invitations is known by them, or by its heading.
 */
export function listed(
  rows: readonly string[],
  { sent, ...cards }: ReadCards,
  words: Words,
  { received = false, home = false }: Page = {},
): PartReport {
  const count = Object.values(cards).flat().length;
  if (sent > 0 && count === 0) return { page: 'sent', ...NOTHING };
  const isList = count > 0 || received || rows.some((row) => isHeading(row, words));
  if (!isList) return { page: 'none', ...NOTHING };
  const preview = rows.some((row) => words.says('mayKnow', row)) && !rows.some((row) => words.says('managed', row));
  const total = totalOf(rows, words);
  return {
    ...{ page: home || preview ? 'home' : 'received', ...cards },
    ...(total === undefined ? {} : { total }),
  };
}

interface Page {
  /** It is LinkedIn's own page of received invitations, by its marks; or that of the reader's network. */
  readonly received?: boolean;
  readonly home?: boolean;
}
