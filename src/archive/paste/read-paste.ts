import { readCards } from './cards.ts';
import { CURRENT_MARKS } from './lines.ts';
import { listed } from './listed.ts';
import { pageOf } from './page-of.ts';
import type { ToPasteWorker } from './read-in-parts.ts';
import { NOTHING, type PageReport, type Paste, type PasteReport } from './report.ts';
import { sorted, textOf } from './sort.ts';
import { textAlone } from './text-alone.ts';
import { unmarkedCards } from './unmarked.ts';
import { every, LANGUAGES, wordsIn } from './words/every.ts';
import type { Words } from './words/words.ts';

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
  return readWhole({ ...paste, languages: sorted(paste)?.languages ?? [] });
}

/** The same again, of a paste whose languages are told. */
export function readWhole({ languages = [], ...paste }: ToPasteWorker): PageReport {
  return (
    readHtml(paste, wordsIn(languages)) ??
    textAlone({ ...paste, text: textOf(paste), words: languages.flatMap((language) => LANGUAGES[language]) })
  );
}

/** Reads HTML of any layout in any language that is known; undefined where the text beside it has to be read. */
function readHtml(paste: Paste, words: Words): PageReport | undefined {
  const { linked, marked, groups, level, lines, signs, rows, other } = pageOf(paste);
  if (other) return { page: other, ...NOTHING };
  if (!linked) return undefined;
  const cards = readCards(marked ? groups : unmarkedCards(lines, /<button/i.test(paste.html ?? '')), lines, words);
  return listed(rows, cards, every, {
    ...{ received: signs.has('received'), home: signs.has('home') },
    current: marked && level < CURRENT_MARKS,
  });
}
