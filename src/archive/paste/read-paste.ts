import { readHtml } from './html.ts';
import { knownList } from './known-list.ts';
import { noList } from './no-list.ts';
import type { FromPasteWorker, ToPasteWorker } from './read-in-parts.ts';
import { NOTHING, type PageReport, type Paste, type PasteReport } from './report.ts';
import { sorted, textOf, type PastePart } from './sort.ts';
import { textAlone } from './text-alone.ts';
import { wordsIn } from './words/every.ts';

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
export function readPage(paste: Paste): PageReport {
  const { parts, languages } = sorted(paste);
  const words = wordsIn(languages);
  const text = textOf(paste);
  for (const part of parts) {
    const read = READERS[part]({ ...paste, text, words });
    if (read) return read;
  }
  return { page: 'none', ...NOTHING };
}

/** What reads each sort of paste, as the workers do. */
export const READERS: Readonly<Record<PastePart, (paste: ToPasteWorker) => FromPasteWorker>> = {
  list: knownList,
  html: readHtml,
  text: textAlone,
  other: noList,
};
