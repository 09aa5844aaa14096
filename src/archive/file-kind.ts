import { utf16Of } from './csv/encoding.ts';

/** The first bytes of a file, as many as `wrongKind` and `isZip` look at. */
export const START = 512;

/** Whether a file begins as a zip does, whatever its name. */
export function isZip(start: Uint8Array): boolean {
  return /^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(latin1(start));
}

/** What a file is by its first bytes, if it cannot be a table; in a sentence, with what to do. */
export function wrongKind(start: Uint8Array): string | undefined {
  const text = latin1(start);
  if (text.startsWith('%PDF')) return `It is a PDF, not a table. ${CHOOSE}`;
  if (/^(?:\xEF\xBB\xBF)?\s*<(?:!doctype|html|head|body|\?xml)/i.test(text)) {
    return `It is a web page, perhaps an error or a sign-in page saved in place of the download. ${CHOOSE}`;
  }
  // UTF-16 has two bytes a letter, one of them often zero.
  if (!text.includes('\0') || utf16Of(start)) return undefined;
  return `It is not text, but perhaps a picture, an Excel workbook or another kind of archive. ${CHOOSE}`;
}

/** Whether a file begins as a save file of this site does: the mark is that of `src/pile/save-format.ts`, which this room may not know. */
export function beginsAsSaveFile(start: Uint8Array): boolean {
  return latin1(start).includes('"format":"accept-or-decline-pile"');
}

/** What to say of one among the files of an export. */
export const SAVE_FILE = 'It is a save file of this site, not part of an export.';

/** What to do with a file that is of no use. */
export const CHOOSE = 'Choose the zip as it came from LinkedIn, or the CSV files in it.';

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, START));
}
