import { readCards } from './cards.ts';
import { markedCards } from './groups.ts';
import { CURRENT_MARKS, linesOf, OWN_MARKS } from './lines.ts';
import { merged } from './merge.ts';
import { pageOf, signsIn } from './page.ts';
import { readText, textLines } from './plain-text.ts';
import { MOST_HTML, MOST_TEXT, NOTHING, type PageReport, type Paste, type PasteReport } from './report.ts';
import { withReferences } from './references.ts';
import { totalOf } from './total.ts';
import { unmarkedCards } from './unmarked.ts';

/**
 * Reads what was copied by hand from LinkedIn's page of received invitations, from both forms in which the clipboard holds
 * it. Whoever it calls a person is proved by two marks that agree; everything else is counted, or shown as text. Any
 * other page is recognised and left unread. It throws nothing, and takes time in proportion to the paste.
 */
export function readPaste(paste: Paste): PasteReport {
  const { cut, ...report } = readPage(paste);
  return { ...report, cutOff: cut.length };
}

/** The same, with the text of the cards that were cut, so that they can be typed by hand. */
export function readPage({ html = '', text = '' }: Paste): PageReport {
  const { lines, signs } = linesOf(html.length > MOST_HTML ? '' : html, { signsIn, decoded: withReferences });
  const linked = lines.some(({ links }) => links.length > 0);
  const rows = linked || !text ? lines.map((line) => line.text).filter(Boolean) : textLines(text.slice(0, MOST_TEXT));
  const { groups, level } = markedCards(lines);
  const marked = linked && level < OWN_MARKS;
  const cards = linked ? readCards(marked ? groups : unmarkedCards(lines, /<button/i.test(html)), lines) : readText(rows, Boolean(html));
  const { people, others, cut, notUnderstood, sent } = cards;
  const received = people.length + others.length + cut.length + notUnderstood.length;
  const page = pageOf(rows, signs, { received, sent, marked, current: marked && level < CURRENT_MARKS });
  if (page !== 'received' && page !== 'home') return { page, ...NOTHING };
  const total = totalOf(rows);
  return { page, people: merged(people), others, cut, notUnderstood, ...(total === undefined ? {} : { total }) };
}
