import { distance } from '../distance.ts';

/** The words of a text, folded: lower case, without accents; an apostrophe joins. */
export function wordsIn(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * How well a word that someone types fits a word of ours, from 0 to 1. It may be unfinished, inflected or
 * mistyped: the first letters are compared, so that typos count at every key.
 */
export function likeness(typed: string, word: string): number {
  if (typed === word) return 1;
  if (word.startsWith(typed)) return 0.6 + (0.3 * typed.length) / word.length;
  if (typed.length > 3 && word.startsWith(typed.slice(0, 4)) && stem(typed) === stem(word)) return 0.85;
  const allowed = typosIn(typed);
  if (allowed === 0 || word.length < 3) return 0;
  // A word that is longer or shorter by more letters is further away: most are told apart by this alone.
  const whole = Math.abs(typed.length - word.length) <= allowed ? distance(typed, word) : Infinity;
  if (whole <= allowed) return 0.6 - 0.12 * whole;
  if (typed.length < 5 || word.length < typed.length) return 0;
  // Unfinished: against as many letters of the word, one more or less for a letter dropped or doubled.
  const starts = [-1, 0, 1].map((more) => word.slice(0, typed.length + more));
  const begun = Math.min(...starts.map((start) => distance(typed, start)));
  return begun <= allowed ? 0.42 - 0.12 * begun : 0;
}

/** In letters: as many as the field takes. A query that comes in another way counts no further. */
export const LONGEST_QUERY = 200;

/** How many slips to forgive: short words have too many neighbours. */
export const typosIn = (typed: string): number => (typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2);

/** What is left of a word without its ending: “scammers” and “scamming” are a scam. */
const stem = (word: string): string => word.replace(/(?<=.{4})(?:ings?|ers?|ed|es|s|e|ly)$/, '').replace(/([^aeiou])\1$/, '$1');

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase();
