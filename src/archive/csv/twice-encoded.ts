/** Whether a text looks as UTF-8 does that was read as Windows-1252 or Latin-1 and encoded again: “ZoÃ«” for “Zoë”. */
export function looksEncodedTwice(text: string): boolean {
  return PAIR.test(text);
}

/**
 * The text as it was before it was encoded a second time; undefined unless everything in it goes back, byte for
 * byte, to letters that names and sentences have.
 */
export function encodedOnce(text: string): string | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const byte = unit < 0x100 ? unit : LETTERS.indexOf(text.charAt(at));
    if (byte < 0) return undefined;
    bytes[at] = byte;
  }
  try {
    const once = utf8.decode(bytes);
    // One letter alone of another script, or of none that names have, is chance: “PERÚ’S” is no Arabic.
    return once.match(FOREIGN)?.length === 1 ? undefined : once;
  } catch {
    return undefined;
  }
}

/** Whether a text shows letters that were lost when it was encoded twice, or read as something that it is not. */
export function isGarbled(text: string): boolean {
  return GARBLED.test(text);
}

/** What Windows-1252 makes of each byte. */
const LETTERS = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));

/** Of the bytes 0x80 to 0x9F it leaves five as they are, and Latin-1 all. */
const FOLLOWERS = `[\\x80-\\xBF${LETTERS.slice(0x80, 0xa0)}]`;

/** A byte that begins a letter, and one that goes on with it. */
const PAIR = new RegExp(`[\\u00C2-\\u00F4]${FOLLOWERS}`);

/** The pairs that such texts are full of, and the mark for a lost letter. */
const GARBLED = /[ÂÃ][\u0080-\u00BF]|â€|\uFFFD/;

/** Letters beyond those of European names; punctuation and pictures go with all scripts. */
const FOREIGN = /[^\0-\x7F\u00A0-\u017F\u2000-\u214F\p{Extended_Pictographic}]/gu;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
