import { groupBy } from '../group-by.ts';
import { readCards } from './cards.ts';
import { linesOf, OWN_MARKS } from './lines.ts';
import type { ToPasteWorker } from './read-in-parts.ts';
import { NOTHING, type PartReport } from './report.ts';
import { totalOf } from './total.ts';
import { wordsOf } from './words/words.ts';

/** Reads HTML whose cards have one of LinkedIn's own marks of an invitation; undefined where none has. */
export function readMarked({ html = '', words: said = [] }: ToPasteWorker): PartReport | undefined {
  const lines = linesOf(html);
  const shown = lines.filter(({ furniture }) => !furniture);
  const mark = OWN_MARKS.find((nth) => shown.some(({ cards }) => cards[nth]));
  if (mark === undefined) return undefined;
  const marked = shown.filter(({ cards }) => cards[mark]);
  const groups = [...groupBy(marked, ({ cards }) => cards[mark]).values()];
  const words = wordsOf(said);
  const { sent, ...cards } = readCards(groups, lines, words);
  if (sent > 0 && Object.values(cards).flat().length === 0) return { page: 'sent', ...NOTHING };
  const total = totalOf(
    lines.map(({ text }) => text),
    words,
  );
  return { page: html.includes('MyNetwork') ? 'home' : 'received', ...cards, ...(total === undefined ? {} : { total }) };
}
