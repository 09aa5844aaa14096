import type { CollectionEntry } from 'astro:content';

/** One line to cite a page of this site by: its title, the day it last changed and its whole address. */
export const citation = (title: string, updated: Date, address: string): string =>
  `Accept or Decline, “${title}”, ${isoDay(updated)}, ${address}`;

/** A day as `2026-11-23`. */
export const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

/**
 * Whose words a source is and how old, said once: `LinkedIn help, 2016`. A copy without a date of its own says so, and when we read it.
 */
export function whoAndWhen({ publisher, voice, title, year, seen }: CollectionEntry<'sources'>['data']): string {
  const help = title.startsWith('LinkedIn Help');
  const who = voice === 'article' ? 'the article' : help ? 'LinkedIn help' : (publisher.split(' (')[0] ?? publisher);
  if (year) return `${who}, ${year}`;
  return `${who}, undated${help ? ' copy' : ''}, read ${seen.slice(0, 4)}`;
}
