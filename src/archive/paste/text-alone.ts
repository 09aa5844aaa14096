import { listed } from './listed.ts';
import { readText } from './plain-text.ts';
import type { ToPasteWorker } from './read-in-parts.ts';
import type { PartReport } from './report.ts';
import { textLines } from './text-lines.ts';
import { wordsOf } from './words/words.ts';

/** Reads a list that was copied as text. What it says is what `readPage` would say. */
export function textAlone({ html, text = '', words: said = [] }: ToPasteWorker): PartReport {
  const rows = textLines(text);
  const words = wordsOf(said);
  return listed(rows, readText(rows, words, Boolean(html)), words);
}
