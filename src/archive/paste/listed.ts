import { isHeading } from './heading.ts';
import { merged } from './merge.ts';
import { NOTHING, type PageReport, type ReadCards } from './report.ts';
import { totalOf } from './total.ts';
import type { Words } from './words/words.ts';

/**
 * The report of a page whose cards are read. A list of invitations is known by them, or by its heading.
 *
 * @param current they are of the layout that LinkedIn has today, which says itself on what page it stands
 */
export function listed(
  rows: readonly string[],
  { sent, ...cards }: ReadCards,
  words: Words,
  { signs = NO_SIGNS, current = false }: { readonly signs?: ReadonlySet<string>; readonly current?: boolean } = {},
): PageReport {
  const received = Object.values(cards).flat().length;
  if (sent > 0 && received === 0) return { page: 'sent', ...NOTHING };
  const isList = received > 0 || signs.has('received') || rows.some((row) => isHeading(row, words));
  if (!isList) return { page: 'none', ...NOTHING };
  const preview = !current && rows.some((row) => words.mayKnow.test(row)) && !rows.some((row) => words.managed.test(row));
  const total = totalOf(rows, words);
  return {
    ...{ page: signs.has('home') || preview ? 'home' : 'received', ...cards, people: merged(cards.people) },
    ...(total === undefined ? {} : { total }),
  };
}

const NO_SIGNS: ReadonlySet<string> = new Set();
