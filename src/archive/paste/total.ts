import { numberOf } from './mutual.ts';
import { CHIP, saidTotal } from './said-total.ts';
import type { Words } from './words/words.ts';

/** How many invitations there are: by the page's own words, or by the row of numbers over its list. */
export function totalOf(lines: readonly string[], words: Words): number | undefined {
  const short = lines.map((line) => (line.length < 120 ? line : ''));
  const total = saidTotal(lines, words);
  if (total !== undefined) return total;
  // In a language that is not known: the largest number of a row of them.
  const chips = short.map((line) => numberOf(CHIP.exec(line)?.[1] ?? ''));
  const row = chips.findIndex((number, i) => number !== undefined && chips[i + 1] !== undefined);
  const end = chips.findIndex((number, i) => i > row && number === undefined);
  return row < 0 ? undefined : Math.max(...chips.slice(row, end < 0 ? chips.length : end).map(Number));
}
