/**
 * A name as it is compared: styled letters folded, spaces collapsed, lower case, without emoji, invisible
 * characters and a suffix such as `, PhD`; one apostrophe and one hyphen stand for all. It says nothing about a
 * person and is never shown. Empty when nothing is left.
 */
export function nameKey(name: string): string {
  const bounded = name.slice(0, LONGEST);
  // What is plain, and most is, needs none of the costly folding.
  const plain = PLAIN.test(bounded);
  const lower = withoutSuffixes(tidy(plain ? bounded.replaceAll('`', "'") : folded(bounded))).toLowerCase();
  return plain ? lower : tidy(lower.normalize('NFKC'));
}

/** A name as it is shown: the file's own, without what could hide or turn round the text beside it. */
export function shownName(name: string): string {
  return PLAIN.test(name) ? tidy(name) : tidy(name.replace(HIDDEN, ' ')).toWellFormed();
}

/** In letters: longer than any name. What follows does not count, so that nothing takes long. */
const LONGEST = 300;

function folded(name: string): string {
  return name
    .replaceAll('\u00B4', "'") // it would be folded into a space and an accent
    .normalize('NFKC')
    .replace(APOSTROPHES, "'")
    .replace(/\p{Pd}/gu, '-')
    .replace(PICTURES, ' ')
    .replace(INVISIBLE, '');
}

/** Takes off what follows the last comma while it looks like a title or a degree, and two words are left before it. */
function withoutSuffixes(name: string): string {
  let key = name;
  for (let comma = key.lastIndexOf(','); comma > 0 && SUFFIX.test(key.slice(comma)); comma = key.lastIndexOf(',')) {
    const shorter = key.slice(0, comma).trimEnd();
    if (!shorter.includes(' ')) break;
    key = shorter;
  }
  return key;
}

function tidy(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}

const PLAIN = /^[\x20-\x7E]*$/;
const PICTURES = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\u20E3]/gu;

/** Typographic ones, and accents typed in their place. */
const APOSTROPHES = /[`\u02B9-\u02BC\u02C8-\u02CB\u2018-\u201B\u2032-\u2035]/g;

/** Soft hyphens, joiners, marks of direction, fillers: nothing on the screen tells that they are there. */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** A full stop, a number or two capitals, as titles and degrees have. */
const SUFFIX = /[.\d]|\p{Lu}\p{Ll}*\p{Lu}/u;

/** Control characters, and those that turn the direction of text round. */
const HIDDEN = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
