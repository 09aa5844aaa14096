import { isNote } from './line-part.ts';
import { linesOf, OWN_MARKS } from './lines.ts';
import { otherPage } from './other-page.ts';
import type { Paste, PasteKind } from './report.ts';
import type { Attributes } from './scan.ts';
import { isSentTab } from './sent-tab.ts';
import { textLines } from './text-lines.ts';

/** What page a paste is of, if it is none with invitations to the reader. */
export function pageOf({ html = '', text = '' }: Paste): PasteKind | undefined {
  const signs = new Set<string>(isSentTab(html) ? ['sent'] : []);
  const lines = linesOf(html, (given, furniture) => {
    for (const sign of signsIn(given, furniture)) signs.add(sign);
  });
  const linked = lines.some(({ links }) => links.length > 0);
  const rows = linked || !text ? lines.map((line) => line.text).filter(Boolean) : textLines(text);
  const marked = linked && lines.some(({ cards }) => OWN_MARKS.some((mark) => cards[mark]));
  const own = lines.filter(({ part }) => !isNote(part));
  const said = [...(linked || !text ? own.map((line) => line.text) : rows), ...own.flatMap(({ labels }) => labels)];
  return otherPage({ rows, said, signs, marked });
}

/** What an element says of the page it comes from. */
function signsIn(given: Attributes, furniture: boolean): readonly string[] {
  const { href = '', class: classes = '' } = given;
  return [
    ...(/InvitationManager/.test((given['data-sdui-screen'] ?? '') + (given.componentkey ?? '')) ? ['received'] : []),
    ...(/linkedin\.com\/comm\/|\/\/email\./.test(href) ? ['email'] : []),
    ...(/\/overlay\/(?:contact-info|about-this-profile)/.test(href) ? ['profile'] : []),
    ...(/\/feed\/update\/|urn:li:activity/.test(href) || /\b(?:feed-shared|update-components)-/.test(classes) ? ['feed'] : []),
    ...(/linkedin\.com\/(?:uas\/login|login|checkpoint|signup|authwall)/.test(href) ? ['sign-in'] : []),
    ...(!furniture && (/\bmsg-(?!overlay)/.test(classes) || /\/messaging\/thread\//.test(href)) ? ['messages'] : []),
  ];
}
