import { numberOf } from './mutual.ts';
import type { ListWords } from './words/words.ts';

/** How many invitations there are by the page's own words: those of the row over the list, or those of its heading. */
export function saidTotal(lines: readonly string[], words: Pick<ListWords, 'total'>): number | undefined {
  return lines
    .map((line) => (line.length < 120 ? numberOf(words.total.exec(line)?.slice(1).find(Boolean) ?? '') : undefined))
    .find((number) => number !== undefined);
}

/** Any label with a number, as in the row over the list. */
export const CHIP = /^[^()]{1,40}\((\p{Nd}[\p{Nd}.,'’\s]*)\)$/u;
