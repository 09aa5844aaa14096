import type { Words } from './words/words.ts';

/**
 * How many connections a line says are shared: those named and those counted. Undefined when the line says
 * no such thing. `links` is how many people the line links to, which is surer than counting names, since names hold
 * commas and joining words.
 */
export function mutualOf(line: string, words: Words, links = 0): number | undefined {
  if (line.length > 300) return undefined;
  const head = words.within('mutual', line);
  if (head === undefined) return undefined;
  const counted = COUNT.exec(head.replace(words.any('others'), ''));
  if (counted) {
    const number = numberOf(counted[2] ?? '');
    if (number === undefined) return undefined;
    const named = (counted[1] ?? '')
      .replace(words.any('others'), '')
      .replace(atEnd(words.any('joiner')), '')
      .trim();
    return number + (named ? links || names(named).length : 0);
  }
  if (!/^\p{L}/u.test(head) || !(words.says('are', head) || words.says('ofYours', line))) return undefined;
  return (
    links ||
    (words.says('isA', head) ? 1 : names(head.replace(words.any('are'), '')).flatMap((part) => part.split(words.any('joiner'))).length)
  );
}

/** A number as pages write it, with any sign between thousands; undefined for what is none. */
export function numberOf(text: string): number | undefined {
  const western = text.replace(/[٠-٩۰-۹๐-๙０-９]/g, (digit) => String(digit.charCodeAt(0) & 15));
  const bare = western.trim().replace(/[.,٬'’\s](?=\d{3}(?!\d))/g, '');
  return /^\d{1,9}$/.test(bare) ? Number(bare) : undefined;
}

/** The names in a list; what follows a comma as a title or a degree does is part of the name before it. */
function names(list: string): string[] {
  return list.split(/[,،、]\s*/u).filter((part, i) => part.trim() && (i === 0 || !TITLE.test(part)));
}

const TITLE = /^(?:[\p{L}.]{1,6}\.|\p{Lu}\p{Ll}{0,2}\p{Lu}\p{L}{0,3})$/u;

const COUNT = /^(.*?)(?:^|[\s和其他])(\p{Nd}[\p{Nd}.,٬'’\s]*)$/u;
const atEnd = ({ source }: RegExp): RegExp => new RegExp(`(?:${source})$`, 'iu');
