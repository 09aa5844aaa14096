/**
 * Text of a page as it is compared and shown: NFC, one kind of space, without what is invisible or turns the
 * text beside it round, and without half characters. A line break stands only where `BREAK` did.
 */
export function plain(text: string): string {
  const known = text.replace(INVISIBLE, '').normalize('NFC').toWellFormed();
  return known.replace(/[\p{Z}\p{Cc}]+/gu, (gap) => (gap.includes(BREAK) ? '\n' : ' ')).trim();
}

/** What a line break inside a passage is until the passage is made plain. */
export const BREAK = '\u2028';

/** For comparing two spellings of a name: letters and digits alone, in lower case. */
export function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}

/** Soft hyphens, zero-width marks but the joiners that scripts and emoji need, and the turners of direction. */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u061C\u2060-\u2064\u202A-\u202E\u2066-\u2069\uFEFF]/g;
