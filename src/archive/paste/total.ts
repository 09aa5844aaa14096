import { numberOf } from './mutual.ts';
import type { Words } from './words/words.ts';

/**
 * How many invitations there are: by the page's own words, in the row over the list or its heading; or, in a language
 * that is not known, the first number of a row of them, which has them all.
 */
export function totalOf(lines: readonly string[], words: Words): number | undefined {
  const numbers = lines.map((line) => numberOf(LABELLED.exec(line)?.[1] ?? ''));
  return (
    numbers.find((number, i) => number !== undefined && words.says('total', lines[i] ?? '')) ??
    numbers.find((number, i) => number !== undefined && numbers[i + 1] !== undefined)
  );
}

/** A label with a number, as in the row over the list. */
export const LABELLED = /^[^()]{1,40}\((\p{Nd}[\p{Nd}.,'’\s]*)\)/u;
