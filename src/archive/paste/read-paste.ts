import { readCards } from './cards.ts';
import { linesOf } from './lines.ts';
import { merged } from './merge.ts';
import { pageOf, totalOf } from './page.ts';
import { readText, textLines } from './plain-text.ts';
import { MOST_HTML, MOST_TEXT, type PageReport, type PasteReport, type ReadCards } from './report.ts';

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
  const seen = html.length > MOST_HTML ? undefined : linesOf(html);
  const linked = seen?.lines.some(({ links }) => links.length > 0) ?? false;
  const rows = seen && (linked || !text) ? seen.lines.map((line) => line.text).filter(Boolean) : textLines(text.slice(0, MOST_TEXT));
  const signs = seen?.signs ?? new Set<string>();
  const cards = seen && linked ? readCards(seen.lines, /<button/i.test(html)) : readText(rows, Boolean(html));
  const received = cards.people.length + cards.others.length + cards.cut.length + cards.notUnderstood.length;
  const page = pageOf(rows, signs, { ...cards, received });
  if (page !== 'received' && page !== 'home') return { page, ...NOTHING };
  const total = totalOf(rows);
  const { people, others, cut, notUnderstood } = cards;
  return { page, people: merged(people), others, cut, notUnderstood, ...(total === undefined ? {} : { total }) };
}

const NOTHING: Omit<ReadCards, 'sent' | 'marked'> = { people: [], others: [], cut: [], notUnderstood: [] };

export interface Paste {
  readonly html?: string;
  readonly text?: string;
}
