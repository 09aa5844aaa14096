import { readCards } from './cards.ts';
import { linesOf } from './lines.ts';
import { listed } from './listed.ts';
import type { ToPasteWorker } from './read-in-parts.ts';
import type { PartReport } from './report.ts';
import { unmarkedCards, zonesOf } from './unmarked-cards.ts';
import { wordsOf } from './words/words.ts';

/**
 * Reads HTML without LinkedIn's own marks, by where pictures, titles and words begin a card.
 * Undefined where no place of LinkedIn's is linked to, so that the text beside it has to be read.
 */
export function readUnmarked({ html = '', words: said = [] }: ToPasteWorker): PartReport | undefined {
  const lines = linesOf(html);
  if (!lines.some(({ links }) => links.length > 0)) return undefined;
  const words = wordsOf(said);
  const shown = lines.filter(({ furniture }) => !furniture);
  const groups = unmarkedCards(shown, { zones: zonesOf(lines, words), buttons: /<button/i.test(html) }, words);
  const rows = lines.map(({ text }) => text).filter(Boolean);
  const signs = { received: html.includes('InvitationManager'), home: html.includes('MyNetwork') };
  return listed(rows, readCards(groups, lines, words), words, signs);
}
