/**
 * A name as it is compared: styled letters folded, spaces collapsed, lower case, without emoji and without
 * a suffix such as `, PhD`. It says nothing about a person and is never shown. Empty when nothing is left.
 */
export function nameKey(name: string): string {
  // What is plain, and most is, needs none of the costly folding.
  const plain = PLAIN.test(name);
  let key = tidy(plain ? name : name.normalize('NFKC').replace(PICTURES, ' '));
  while (key.includes(',')) {
    const shorter = tidy(key.replace(SUFFIX, ''));
    if (shorter === key || !shorter.includes(' ')) break;
    key = shorter;
  }
  const lower = key.toLowerCase();
  return plain ? lower : tidy(lower.normalize('NFKC'));
}

/** A name as it is shown: the file's own, without what could hide or turn round the text beside it. */
export function shownName(name: string): string {
  return PLAIN.test(name) ? tidy(name) : tidy(name.replace(HIDDEN, ' ')).toWellFormed();
}

function tidy(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}

const PLAIN = /^[\x20-\x7E]*$/;
const PICTURES = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\u200D\u20E3\uFE0E\uFE0F]/gu;

/** What follows the last comma, if it has a full stop, a number or two capitals, as titles and degrees do. */
const SUFFIX = /,[^,]*(?:\.|\p{Lu}\p{Ll}*\p{Lu}|\d)[^,]*$/u;

/** Control characters, and those that turn the direction of text round. */
const HIDDEN = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
