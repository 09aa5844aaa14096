import { finished } from './finish.ts';
import { withinLimits } from './limits.ts';
import { readMarked } from './marked.ts';
import { noList } from './no-list.ts';
import type { FromPasteWorker, ToPasteWorker } from './read-in-parts.ts';
import { asWritten } from './references.ts';
import { NOTHING, type PageReport, type Paste, type PasteReport } from './report.ts';
import { sorted, type PastePart } from './sort.ts';
import { textAlone } from './text-alone.ts';
import { readUnmarked } from './unmarked.ts';
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
export function readPage(given: Paste): PageReport {
  const { html, text } = withinLimits(given);
  const { paste, parts, languages } = sorted({ html: asWritten(html), text });
  const words = wordsIn(languages);
  for (const part of parts) {
    const read = READERS[part]({ ...paste, words });
    if (read) return finished(read);
  }
  return { page: 'none', ...NOTHING };
}

/** What reads each sort of paste, as the workers do. */
export const READERS: Readonly<Record<PastePart, (paste: ToPasteWorker) => FromPasteWorker>> = {
  marked: readMarked,
  unmarked: readUnmarked,
  text: textAlone,
  other: noList,
};
