import { groupBy } from '../group-by.ts';
import type { Line } from './lines.ts';

/** The lines of each card that has the mark of a level, without those in the frame of the page. */
export function grouped(lines: readonly Line[], level: number): readonly (readonly Line[])[] {
  const marked = lines.filter(({ cards, furniture }) => cards[level] && !furniture);
  return [...groupBy(marked, ({ cards }) => cards[level]).values()];
}
