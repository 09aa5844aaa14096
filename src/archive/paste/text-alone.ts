import { listed } from './listed.ts';
import { readText } from './plain-text.ts';
import type { ToPasteWorker } from './read-in-parts.ts';
import { MOST_TEXT, type PageReport } from './report.ts';
import { textLines } from './text-lines.ts';
import { allWords } from './words/words.ts';

/** Reads a list that was copied as text. What it says is what `readPage` would say. */
export function textAlone({ html, text = '', words: said = [] }: ToPasteWorker): PageReport {
  const rows = textLines(text.slice(0, MOST_TEXT));
  const words = allWords(said);
  return listed(rows, readText(rows, words, Boolean(html)), words);
}
