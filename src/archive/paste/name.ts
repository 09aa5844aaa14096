import { letters } from './plain.ts';
import type { ListWords } from './words/words.ts';

/** A name without the badges, degrees and pronouns behind it; empty when it cannot be one. */
export function nameIn(text: string): string {
  let name = text.replaceAll('\n', ' ').trim();
  for (let i = 0; i < 5; i++) name = name.replace(BESIDE_NAME, '').trim();
  return name.length <= 300 && letters(name) ? name : '';
}

/** What a line says of somebody who asks to connect: their name, and whether they follow the reader. */
export function askedBy(line: string, words: Pick<ListWords, 'asks'>): Asked | undefined {
  if (line.length > 400) return undefined;
  const found = words.asks.exec(line);
  const name = found && nameIn(line.slice(0, found.index));
  return found && name ? { name, follows: found.slice(1).some(Boolean) } : undefined;
}

/** Whose invitation a button's label says it is. */
export function invitationOf(label: string, words: Pick<ListWords, 'label'>): string | undefined {
  return label.length > 400 ? undefined : words.label.map((around) => around.exec(label)?.[1]).find(Boolean);
}

/** Whether two spellings are one name: a genitive s, a badge or a title behind the shorter one parts them not. */
export function sameName(name: string, other: string): boolean {
  const [one, two] = [letters(nameIn(name)), letters(nameIn(other))];
  if (!one || !two) return false;
  return one === two || two === `${one}s` || firstPart(name) === firstPart(other);
}

/** What stands before the first comma. */
function firstPart(name: string): string {
  return letters(nameIn(name).split(/,\s/)[0] ?? '');
}

/** Badges, degrees and pronouns behind a name, one at a time. */
const BESIDE_NAME =
  /(?:,? (?:verified|premium|verifiziert|vérifiée?)|\s*aktueller entitätsverlauf|\s*[·•]\s*\d(?:st|nd|rd|e|er|º|°|\.)?\+?|\s*\((?:she|he|they|sie|er|elle|il|ella|él)\/[^)]{1,12}\)|\s*\d(?:st|nd|rd) degree connection|,)$/iu;
/** A line that holds nothing else, or nothing of a card. */
export const BESIDE_CARD =
  /^(?:[·•]|[·•]?\s?\d(?:st|nd|rd)\+?(?: degree connection)?(?:\s*[·•].*)?|\(?(?:she|he|they)\/\p{L}+\)?|member['’]s (?:name|occupation)|status is \p{L}+)$/iu;

export interface Asked {
  readonly name: string;
  readonly follows: boolean;
}
