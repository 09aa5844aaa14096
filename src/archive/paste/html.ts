import { readCards } from './cards.ts';
import { OTHER_REFERENCE, decoded } from './entities.ts';
import { markedCards } from './groups.ts';
import { CURRENT_MARKS, linesOf, listSigns, OWN_MARKS } from './lines.ts';
import { listed } from './listed.ts';
import type { ToPasteWorker } from './read-in-parts.ts';
import { withReferences } from './references.ts';
import { MOST_HTML, NOTHING, type PageReport } from './report.ts';
import { unmarkedCards } from './unmarked.ts';
import { allWords } from './words/words.ts';

/** Reads HTML of any layout; undefined where no place of LinkedIn's is linked to, so that the text beside it has to be read. */
export function readHtml({ html = '', words: said = [] }: ToPasteWorker): PageReport | undefined {
  if (html.length > MOST_HTML) return undefined;
  const { lines, signs } = linesOf(html, { signsIn: listSigns, decoded: OTHER_REFERENCE.test(html) ? withReferences : decoded });
  if (!lines.some(({ links }) => links.length > 0)) return undefined;
  if (signs.has('sent')) return { page: 'sent', ...NOTHING };
  const { groups, level } = markedCards(lines);
  const words = allWords(said);
  const cards = level < OWN_MARKS ? groups : unmarkedCards(lines, /<button/i.test(html), words);
  const rows = lines.map(({ text }) => text).filter(Boolean);
  return listed(rows, readCards(cards, lines, words), words, {
    ...{ received: signs.has('received'), home: signs.has('home') },
    current: level < CURRENT_MARKS,
  });
}
