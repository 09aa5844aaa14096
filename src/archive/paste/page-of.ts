import { markedCards, type Marked } from './groups.ts';
import { isNote } from './line-part.ts';
import { linesOf, listSigns, OWN_MARKS, type Seen } from './lines.ts';
import { otherPage } from './other-page.ts';
import { withReferences } from './references.ts';
import { MOST_HTML, MOST_TEXT, type Paste, type PasteKind } from './report.ts';
import type { Attributes } from './scan.ts';
import { textLines } from './text-lines.ts';

/** Both forms of a paste as lines, and what page they are of, if it is none with invitations to the reader. */
export function pageOf({ html = '', text = '' }: Paste): Page {
  const seen = linesOf(html.length > MOST_HTML ? '' : html, { signsIn, decoded: withReferences });
  const { lines, signs } = seen;
  const linked = lines.some(({ links }) => links.length > 0);
  const rows = linked || !text ? lines.map((line) => line.text).filter(Boolean) : textLines(text.slice(0, MOST_TEXT));
  const cards = markedCards(lines);
  const marked = linked && cards.level < OWN_MARKS;
  const own = lines.filter(({ part }) => !isNote(part));
  const said = [...(linked || !text ? own.map((line) => line.text) : rows), ...own.flatMap(({ labels }) => labels)];
  const other = otherPage({ rows, said, signs, marked });
  return { ...seen, ...cards, linked, marked, rows, ...(other ? { other } : {}) };
}

/** What an element says of the page it comes from. */
export function signsIn(given: Attributes, furniture: boolean): readonly string[] {
  const { href = '', class: classes = '' } = given;
  return [
    ...listSigns(given),
    ...(/linkedin\.com\/comm\/|\/\/email\./.test(href) ? ['email'] : []),
    ...(/\/overlay\/(?:contact-info|about-this-profile)/.test(href) ? ['profile'] : []),
    ...(/\/feed\/update\/|urn:li:activity/.test(href) || /\b(?:feed-shared|update-components)-/.test(classes) ? ['feed'] : []),
    ...(/linkedin\.com\/(?:uas\/login|login|checkpoint|signup|authwall)/.test(href) ? ['sign-in'] : []),
    ...(!furniture && (/\bmsg-(?!overlay)/.test(classes) || /\/messaging\/thread\//.test(href)) ? ['messages'] : []),
  ];
}

interface Page extends Seen, Marked {
  /** A place of LinkedIn's is linked to, so that the HTML is read and not the text. */
  readonly linked: boolean;
  readonly marked: boolean;
  readonly rows: readonly string[];
  readonly other?: PasteKind;
}
