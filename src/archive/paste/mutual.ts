/**
 * How many connections a line says are shared: those named and those counted. Undefined when the line says
 * no such thing. `links` is how many people the line links to, which is surer than counting names, since names hold
 * commas and joining words.
 */
export function mutualOf(line: string, links = 0): number | undefined {
  if (line.length > 300) return undefined;
  const found = AROUND.exec(line) ?? BEHIND.exec(line) ?? UNNAMED.exec(line);
  if (!found) return undefined;
  const [, head = ''] = found;
  const counted = COUNT.exec(head.replace(FILLER, ''));
  if (counted) {
    const number = numberOf(counted[2] ?? '');
    if (number === undefined) return undefined;
    const named = (counted[1] ?? '').replace(FILLER, '').replace(JOINER_AT_END, '').trim();
    return number + (named ? links || names(named).length : 0);
  }
  const listed = (COPULA.exec(head) ?? OF_YOURS.exec(line))?.[1];
  if (!listed) return undefined;
  return links || (ONE.test(head) ? 1 : names(listed).flatMap((part) => part.split(JOINER)).length);
}

/** A number as pages write it, in any digits, with any sign between thousands; undefined for what is none. */
export function numberOf(text: string): number | undefined {
  const western = text.replace(/\p{Nd}/gu, (digit) => String(valueOf(digit)));
  const bare = western.trim().replace(/[.,٬'’\s](?=\d{3}(?!\d))/g, '');
  return /^\d{1,9}$/.test(bare) ? Number(bare) : undefined;
}

/** Digits come in runs of ten, each beginning at a multiple of 16 or six after one. */
function valueOf(digit: string): number {
  const point = digit.codePointAt(0) ?? 0;
  const low = point % 16;
  return low < 6 || (low < 10 && /\p{Nd}/u.test(String.fromCodePoint(point - low + 5))) ? low : low - 6;
}

/** The names in a list; what follows a comma as a title or a degree does is part of the name before it. */
function names(list: string): string[] {
  return list.split(/[,،、]\s*/u).filter((part, i) => part.trim() && (i === 0 || !TITLE.test(part)));
}

const TITLE = /^(?:[\p{L}.]{1,6}\.|\p{Lu}\p{Ll}{0,2}\p{Lu}\p{L}{0,3})$/u;

/** The words for shared connections, which end the line in most languages. */
const BEHIND =
  /^(.*?)\s*(?:(?:mutual|shared) connections?|gemeinsame[rn]? kontakte?|relations? (?:que vous avez )?en commun|contactos? (?:más )?en común|conex(?:ão|ões) em comum|collegament[oi] in comune|gemeenschappelijke connecties?|wspóln\p{L}+ kontakt\p{L}*|ortak bağlantı\p{L}*(?: var)?|gemensam\p{L}* kontakt\p{L}*|společn\p{L}+ spojení|位共同(?:聯絡人|联系人|好友)|(?:زميل مشترك|زملاء مشترك\p{L}*)|(?:koneksi|kenalan) bersama(?: lainnya)?)\.?$/iu;
/** … or stand around the number. */
const AROUND = /^มีคนรู้จักร่วมกัน\s*(\p{Nd}[\p{Nd}.,]*)\s*คน$/u;
/** `Ben Mutual and 25 others`, which does not say what they are. */
const UNNAMED = /^(\p{L}.* and \p{Nd}[\p{Nd}.,'’\s]*) others?$/iu;

const FILLER =
  /\s*(?:\b(?:others?|more|weitere[rn]?|andere[rn]?|autres?|altr[iaeo]|outr[ao]s?|andra|inn\p{L}+|lainnya)|más|diğer|další\p{L}*)$/iu;
const COUNT = /^(.*?)(?:^|[\s和其他])(\p{Nd}[\p{Nd}.,٬'’\s]*)$/u;
const JOINER_AT_END = /(?:,?\s+(?:and|&|und|et|y|e|en|i|ve|och|og|a|dan|و)(?: altri| altre)?|和(?:其他)?)$/iu;
const JOINER = /\s+(?:and|&|und|et|y|e|en|i|ve|och|og|dan|و)\s+|和/iu;
/** What stands before the words where no number does: `X is a`, `X and Y are`. */
const COPULA =
  /^(\p{L}.*?)\s+(?:is an?|are|ist ein|sind|est une|sont des|es(?: un)?|son|é uma|são|è un|sono|is een|zijn|är en|är|jest|są)$/iu;
/** … or, in Turkish, the ending alone. */
const OF_YOURS = /^(\p{L}.*?) ortak bağlantınız$/iu;
const ONE = /\s(?:is an?|ist ein|est une|es(?: un)?|é uma|è un|is een|är en|jest)$/iu;
