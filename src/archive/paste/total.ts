import { numberOf } from './mutual.ts';
import { CHIP, saidTotal } from './said-total.ts';
import type { Words } from './words/words.ts';

/** How many invitations there are: by the page's own words, or by the row of numbers over its list. */
export function totalOf(lines: readonly string[], words: Words): number | undefined {
  const total = saidTotal(lines, words);
  if (total !== undefined) return total;
  // In a language that is not known: the largest number of a row of them.
  const chips = lines.map((line) => numberOf(CHIP.exec(line)?.[1] ?? ''));
  const row = chips.findIndex((number, i) => number !== undefined && chips[i + 1] !== undefined);
  const end = chips.findIndex((number, i) => i > row && number === undefined);
  return row < 0 ? undefined : chips.slice(row, end < 0 ? chips.length : end).sort((one = 0, other = 0) => other - one)[0];
}
