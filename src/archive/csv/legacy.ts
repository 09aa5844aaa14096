/**
 * What reads the cells of a file that are not UTF-8: the old encoding in which fewest of its words look wrong, such as “£ukasz” for “Łukasz” and “JosŽ”
 * for “José”. Windows-1252 where none looks better, as for Czech, in which it makes other letters of letters.
 *
 * @param head the beginning of the file
 */
export function legacyDecoder(head: Uint8Array): TextDecoder {
  const lines = linesOf(head).filter((line) => decoded(line, new TextDecoder('utf-8', { fatal: true })) === undefined);
  const [first, ...others] = ENCODINGS.map((name) => new TextDecoder(name, { fatal: true })).map((decoder) => ({
    decoder,
    wrong: lines.reduce((sum, line) => sum + wrongIn(decoded(line, decoder)), 0),
  })) as [Judged, ...Judged[]]; // of a list that is not empty
  const best = others.reduce((one, other) => (other.wrong < one.wrong ? other : one), first);
  return new TextDecoder(best.decoder.encoding);
}

interface Judged {
  readonly decoder: TextDecoder;
  readonly wrong: number;
}

const ENCODINGS = ['windows-1252', 'windows-1250', 'iso-8859-2', 'shift_jis', 'macintosh'];

function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let at = 0; at <= bytes.length; at++) {
    if (at < bytes.length && bytes[at] !== LF && bytes[at] !== CR) continue;
    lines.push(bytes.subarray(start, at));
    start = at + 1;
  }
  return lines;
}

function decoded(bytes: Uint8Array, decoder: TextDecoder): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** How many places of a text look wrong; a text that is no such text at all looks wrong everywhere. */
const wrongIn = (text: string | undefined): number => (text === undefined ? Infinity : [...text.matchAll(WRONG)].length);

const SIGN = '(?!\\p{ASCII})[\\p{S}\\p{No}\\x80-\\x9F§¶†‡‰ªºˆ]';

/**
 * A sign that touches a letter, or stands between two; a capital after a small letter; letters of two scripts side by side; Japanese letters
 * of half the width.
 */
const WRONG = new RegExp(
  [
    `\\p{L}(?![™®©°])${SIGN}|${SIGN}\\p{L}|\\p{L}[‘“”•–]\\p{L}`,
    '\\p{Ll}(?![A-Z])\\p{Lu}',
    '[A-Za-z](?!\\p{Script=Latin})\\p{L}|(?!\\p{Script=Latin})\\p{L}[A-Za-z]',
    '[\\uFF61-\\uFF9F]',
  ].join('|'),
  'gu',
);

const LF = 10;
const CR = 13;
