import { letters } from './plain.ts';
import type { Words } from './words/words.ts';

/** A name without the badges, degrees and pronouns behind it; empty when it cannot be one. */
export function nameIn(text: string): string {
  let name = text.replaceAll('\n', ' ').trim();
  for (let i = 0; i < 5; i++) name = name.replace(BESIDE_NAME, '').trim();
  return name.length <= 300 && letters(name) ? name : '';
}

/** What a line says of somebody who asks to connect: their name, and whether they follow the reader. */
export function askedBy(line: string, words: Words): Asked | undefined {
  if (line.length > 400) return undefined;
  const found = words.any('asks').exec(line);
  const name = found && nameIn(line.slice(0, found.index));
  return found && name ? { name, follows: found.slice(1).some(Boolean) } : undefined;
}

/** Whose invitation a button's label says it is. */
export const invitationOf = (label: string, words: Words): string | undefined => words.within('label', label);

/** The name in the label of a picture: as it stands, since German adds an s to it that may be its own. */
export const pictured = (label: string, words: Words): string | undefined => words.within('picture', label);

/** Whether two spellings are one name: a genitive s, a badge or a title behind the shorter one parts them not. */
export function sameName(name: string, other: string): boolean {
  const [one, two] = [firstPart(name), firstPart(other)];
  return one !== '' && (two === one || two === `${one}s`);
}

/** Whether the label of a picture holds a name, whatever language is around it. */
export const isIn = (name: string, label: string): boolean => letters(label).includes(letters(name));

/** What stands before the first comma. */
function firstPart(name: string): string {
  return letters(nameIn(name).split(/,\s/)[0] ?? '');
}

/** Badges, degrees and pronouns behind a name, one at a time. */
const BESIDE_NAME =
  /(?:,? (?:verified|premium|verifiziert|vérifiée?)|\s*aktueller entitätsverlauf|\s*[·•]\s*\d\S{0,3}|\s*\(\p{L}{2,5}\/[^)]{1,12}\)|\s*\d\p{L}\p{L} degree connection|,)$/iu;
/** A line that holds nothing else, or nothing of a card. */
export const BESIDE_CARD =
  /^(?:[·•]?\s?(?:\d(?:st|nd|rd)\+?(?: degree connection)?(?:\s*[·•].*)?)?|\(?(?:she|he|they)\/\p{L}+\)?|member['’]s (?:name|occupation)|status is \p{L}+)$/iu;

export interface Asked {
  readonly name: string;
  readonly follows: boolean;
}
