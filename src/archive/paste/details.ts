import { isNote, type LinePart } from './lines.ts';
import { mutualOf, numberOf } from './mutual.ts';
import { headlineIn, noteOf } from './note.ts';
import type { PastedPerson } from './report.ts';
import { every } from './words/every.ts';
import type { Words } from './words/words.ts';

/**
 * What the lines of a card after its name say, in the order in which every layout has them: headline, shared
 * connections, time, note. A line counts by its mark, else by its words, else by its place; nothing is made of a line
 * that none of them tells.
 *
 * @param cutAt the paste may end within the last line
 * @param under the words by which the line under the name is told from others, and a cut note from a whole one
 */
export function detailsOf(lines: readonly Detail[], buttons: readonly string[], cutAt: boolean, under: Words): Details {
  const isTime = ({ text }: Detail): boolean => text.length < 80 && every.time.test(text);
  const found: { headline?: string; mutual?: number; when?: string } = {};
  const notes: Detail[] = [];
  const marked = lines.some(({ part }) => isNote(part));
  let sent = false;
  let about = false;
  let behind = false;
  lines.forEach((line, i) => {
    const { text, part, people = 0 } = line;
    const words = i === 0 ? under : every;
    const last = cutAt && i === lines.length - 1;
    if (isNote(part)) return void notes.push(line);
    if (part === 'headline') return void (found.headline ??= text);
    const counted = part === 'heading' ? undefined : mutualOf(text, words, people);
    // “and 25 others” right under a name may be a headline.
    if (part === 'mutual' || (people > 0 && i > 0) || (counted !== undefined && (i > 0 || !WEAK.test(text)))) {
      const mutual = counted ?? (people > 0 && !last ? linked(line, people) : undefined);
      if (mutual !== undefined) found.mutual ??= mutual;
      behind = true;
    } else if (text.length < 80 && words.sent.test(text)) sent = true;
    else if (part === 'time' || (text.length < 80 && words.time.test(text) && !(i === 0 && lines.slice(1).some(isTime)))) {
      found.when ??= text;
      behind = true;
    } else if (i > 0 && text.length < 80 && every.aboutTime.test(text)) about = true;
    else if (!behind && found.headline === undefined && i === 0) found.headline = text;
    else if (behind && !marked) notes.push(line);
  });
  const { headline: said = '', ...rest } = found;
  const headline = headlineIn(said);
  const note = noteOf(notes, buttons, cutAt && notes.at(-1) === lines.at(-1), under);
  return {
    known: {
      ...(headline ? { headline } : {}),
      ...rest,
      ...(note ? { note } : {}),
    },
    sent,
    about,
  };
}

/** A line that links to somebody else, in words of a language that is not known: those it links to, and its number. */
function linked({ text, names = [] }: Detail, people: number): number | undefined {
  const rest = names.reduce((left, name) => left.replace(name, ' '), text);
  const numbers = rest.match(/\p{Nd}(?:[.,٬'’\s]?\p{Nd})*/gu) ?? [];
  if (numbers.length > 1) return undefined;
  const number = numbers[0] === undefined ? 0 : numberOf(numbers[0]);
  return number === undefined ? undefined : people + number;
}

/** Words that do not say of what sort the others are. */
const WEAK = /\sothers?$/iu;

export interface Detail {
  readonly text: string;
  readonly part?: LinePart | undefined;
  /** How many people it links to who are not the one whose card it is, and their names. */
  readonly people?: number;
  readonly names?: readonly string[];
}

interface Details {
  readonly known: Pick<PastedPerson, 'headline' | 'mutual' | 'note' | 'when'>;
  /** It was sent by the reader. */
  readonly sent: boolean;
  /** It has a time and words beside it that are not known: of one that was sent, perhaps. */
  readonly about: boolean;
}
