/** The first bytes of a file, as many as `wrongKind` and `isZip` look at. */
export const START = 512;

/** Whether a file begins as a zip does, whatever its name. */
export function isZip(start: Uint8Array): boolean {
  return begins(start, 'PK\x03\x04') || begins(start, 'PK\x05\x06') || begins(start, 'PK\x07\x08');
}

/** What a file is by its first bytes, if it cannot be a table; in a sentence, with what to do. */
export function wrongKind(start: Uint8Array): string | undefined {
  const kind = KINDS.find(([, signs]) => signs.some((sign) => begins(start, sign)));
  if (kind) return kind[0];
  const text = String.fromCharCode(...start).trimStart().toLowerCase();
  if (/^(?:\xEF\xBB\xBF)?\s*<(?:!doctype|html|head|body|\?xml)/.test(text)) {
    return 'It is a web page, perhaps an error or a sign-in page saved in place of the download. Download the export again.';
  }
  if (isUtf16(start) || !start.includes(0)) return undefined;
  return 'It is not text. Choose the zip from LinkedIn, or the CSV files in it.';
}

const UNPACK = 'Unpack it and choose the CSV files in it.';
const KINDS: [says: string, signs: string[]][] = [
  ['It is a PDF, not a table. Choose the zip from LinkedIn, or the CSV files in it.', ['%PDF']],
  ['It is a workbook of an older Excel. Save the sheet as “CSV UTF-8”, or choose the zip from LinkedIn.', ['\xD0\xCF\x11\xE0']],
  [`It is a RAR archive, not a zip. ${UNPACK}`, ['Rar!']],
  [`It is a 7z archive, not a zip. ${UNPACK}`, ['7z\xBC\xAF']],
  [`It is a gzip archive, not a zip. ${UNPACK}`, ['\x1F\x8B']],
  ['It is a picture. Choose the zip from LinkedIn, or the CSV files in it.', ['\x89PNG', '\xFF\xD8\xFF', 'GIF8']],
];

function begins(start: Uint8Array, sign: string): boolean {
  return [...sign].every((char, index) => start[index] === char.charCodeAt(0));
}

function isUtf16(start: Uint8Array): boolean {
  return (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
}
