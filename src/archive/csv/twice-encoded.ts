/**
 * A text as it was before it was encoded a second time: UTF-8 that was read in an old encoding and written again, such as “ZoÃ«” or
 * “Zo√´” for “Zoë”. Undefined unless everything in it goes back, byte for byte, to letters that names and sentences have.
 */
export function encodedOnce(text: string): string | undefined {
  if (ASCII.test(text)) return undefined;
  for (const { letters, pair } of ENCODINGS) {
    const once = pair.test(text) ? goneBack(text, letters) : undefined;
    // Some texts were encoded three times.
    if (once !== undefined) return encodedOnce(once) ?? once;
  }
  return undefined;
}

/** Whether a text shows letters that were lost when it was encoded twice, or read as something that it is not. */
export function isGarbled(text: string): boolean {
  return GARBLED.test(text);
}

function goneBack(text: string, letters: string): string | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const known = letters.indexOf(text.charAt(at));
    // Latin-1 differs from Windows-1252 in what it leaves as it is.
    const byte = known < 0 && unit < 0xa0 && letters === WESTERN ? unit : known;
    if (byte < 0) return undefined;
    bytes[at] = byte;
  }
  try {
    const once = utf8.decode(bytes);
    // One letter alone of another script, or beside those of ours, is chance, and so is a small one between capitals: “PERÚ’S” is no
    // Arabic, “PĂŞTEA” is no “PêTEA”.
    return once.match(FOREIGN)?.length === 1 || MIXED.test(once) ? undefined : once;
  } catch {
    return undefined;
  }
}

const lettersOf = (name: string): string => new TextDecoder(name).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));

/** What Windows-1252 makes of each byte. */
const WESTERN = lettersOf('windows-1252');

/**
 * What programs take text for, on Windows, on a Mac, and on Windows in Central and Eastern Europe, with the pairs that show it. ISO 8859-2 is not among
 * them: it has the letters of Windows-1250 in other places, so that one would be taken for the other.
 */
const ENCODINGS = [WESTERN, ...['macintosh', 'windows-1250', 'windows-1251'].map(lettersOf)].map((letters) => ({
  letters,
  pair: new RegExp(`[${letters.slice(0xc2, 0xf5)}][${letters.slice(0x80, 0xc0)}\\x80-\\x9F]`),
}));

const ASCII = /^[\0-\x7F]*$/;

/** The pairs that such texts are full of, and the mark for a lost letter. */
const GARBLED = /[ÂÃĂĹ][\u0080-\u00BF]|√[^\0-\x7F]|â€|\uFFFD/;

const OURS = 'A-Za-z\\u00C0-\\u017F';

/** A letter beyond those of European names; punctuation and pictures go with all scripts. */
const OTHER = '[^\\0-\\x7F\\u00A0-\\u017F\\u2000-\\u214F\\uFEFF\\p{Extended_Pictographic}]';
const FOREIGN = new RegExp(OTHER, 'gu');
const MIXED = new RegExp(`[${OURS}]${OTHER}|${OTHER}[${OURS}]|\\p{Lu}(?![a-z])\\p{Ll}\\p{Lu}`, 'u');

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
