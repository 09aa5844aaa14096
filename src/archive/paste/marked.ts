import { readCards } from './cards.ts';
import { grouped } from './groups.ts';
import { OWN_MARKS, linesOf } from './lines.ts';
import type { ToPasteWorker } from './read-in-parts.ts';
import { NOTHING, type PartReport } from './report.ts';
import { totalOf } from './total.ts';
import { wordsOf } from './words/words.ts';

/** Reads HTML whose cards have one of LinkedIn's own marks of an invitation; undefined where none has. */
export function readMarked({ html = '', words: said = [] }: ToPasteWorker): PartReport | undefined {
  const lines = linesOf(html);
  const groups = OWN_MARKS.map((level) => grouped(lines, level)).find(({ length }) => length > 0);
  if (!groups) return undefined;
  const words = wordsOf(said);
  const { sent, ...cards } = readCards(groups, lines, words);
  if (sent > 0 && Object.values(cards).flat().length === 0) return { page: 'sent', ...NOTHING };
  const total = totalOf(
    lines.map(({ text }) => text),
    words,
  );
  return { page: html.includes('MyNetwork') ? 'home' : 'received', ...cards, ...(total === undefined ? {} : { total }) };
}
