import { letters } from './plain.ts';
import { BESIDE_NAME, CONNECT, LABELS, PICTURE } from './words.ts';

/** A name without the badges, degrees and pronouns behind it; empty when it cannot be one. */
export function nameIn(text: string): string {
  let name = text.replaceAll('\n', ' ').trim();
  for (let i = 0; i < 5; i++) name = name.replace(BESIDE_NAME, '').trim();
  return name.length <= 300 && letters(name) ? name : '';
}

/** What a line says of somebody who asks to connect: their name, and whether they follow the reader. */
export function askedBy(line: string): Asked | undefined {
  if (line.length > 400) return undefined;
  const found = CONNECT.exec(line);
  const name = found && nameIn(line.slice(0, found.index));
  return found && name ? { name, follows: Boolean(found[1]) } : undefined;
}

/** The name in the label of a picture: as it stands, since German adds an s to it that may be its own. */
export function pictured(label: string): string | undefined {
  return label.length > 400 ? undefined : PICTURE.map((words) => words.exec(label)?.[1]).find(Boolean);
}

/** Whose invitation a button's label says it is. */
export function invitationOf(label: string): string | undefined {
  return label.length > 400 ? undefined : LABELS.map((words) => words.exec(label)?.[1]).find(Boolean);
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

interface Asked {
  readonly name: string;
  readonly follows: boolean;
}
