import { distance } from '../distance.ts';
import { likeness, LONGEST_QUERY, typosIn, wordsIn } from './match.ts';
import type { SearchedPage } from './rank.ts';

/** Every word of the index, with how often it stands there. */
export function vocabularyOf(searched: readonly SearchedPage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { fields, sections } of searched) {
    for (const { words } of [...fields, ...sections]) {
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * What may be meant instead of what is typed: each word that is no word of ours, nor the beginning or
 * another form of one, becomes the nearest; undefined when nothing changes. The last word may be unfinished.
 */
export function didYouMean(typed: string, vocabulary: ReadonlyMap<string, number>): string | undefined {
  const words = wordsIn(typed.slice(0, LONGEST_QUERY));
  const meant = words.map((word) => nearest(word, vocabulary) ?? word);
  return meant.every((word, place) => word === words[place]) ? undefined : meant.join(' ');
}

function nearest(typed: string, vocabulary: ReadonlyMap<string, number>): string | undefined {
  const forgiven = Math.max(1, typosIn(typed));
  if (typed.length < 4) return undefined;
  let found: { word: string; far: number; count: number } | undefined;
  for (const [word, count] of vocabulary) {
    if (likeness(typed, word) >= 0.6) return undefined;
    const far = distance(typed, word);
    if (word.length < 3 || far > forgiven) continue;
    if (!found || far < found.far || (far === found.far && count > found.count)) found = { word, far, count };
  }
  return found?.word;
}
