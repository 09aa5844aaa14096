import { isNote, type LinePart } from './line-part.ts';
import { mutualOf } from './mutual.ts';
import { headlineIn, noteOf } from './note.ts';
import type { PastedPerson } from './report.ts';
import { isAboutTime, isSent, isTime } from './time.ts';
import type { Words } from './words/words.ts';

/**
 * What the lines of a card after its name say, in the order in which every layout has them: headline, shared
 * connections, time, note. A line counts by its mark, else by its words, else by its place; nothing is made of a line
 * that none of them tells.
 *
 * @param cutAt the paste may end within the last line
 */
export function detailsOf(lines: readonly Detail[], buttons: readonly string[], cutAt: boolean, words: Words): Details {
  const found: { headline?: string; mutual?: number; when?: string } = {};
  const notes: Detail[] = [];
  const marked = lines.some(({ part }) => isNote(part));
  let sent = false;
  let about = false;
  let behind = false;
  lines.forEach((line, i) => {
    const { text, part, people = 0 } = line;
    const last = cutAt && i === lines.length - 1;
    if (isNote(part)) return void notes.push(line);
    if (part === 'headline') return void (found.headline ??= text);
    const counted = mutualOf(text, words, people);
    // “and 25 others” right under a name may be a headline.
    if (part === 'mutual' || (people > 0 && i > 0) || (counted !== undefined && (i > 0 || !words.says('others', text)))) {
      const mutual = counted ?? (last ? undefined : line.linked);
      if (mutual !== undefined) found.mutual ??= mutual;
      behind = true;
    } else if (isSent(text, words)) sent = true;
    else if (part === 'time' || (isTime(text, words) && !(i === 0 && lines.slice(1).some((one) => isTime(one.text, words))))) {
      found.when ??= text;
      behind = true;
    } else if (i > 0 && isAboutTime(text, words)) about = true;
    else if (!behind && found.headline === undefined && i === 0) found.headline = text;
    else if (behind && !marked) notes.push(line);
  });
  const { headline: said = '', ...rest } = found;
  const headline = headlineIn(said);
  const note = noteOf(notes, buttons, cutAt && notes.at(-1) === lines.at(-1), words);
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

export interface Detail {
  readonly text: string;
  readonly part?: LinePart | undefined;
  /** How many people it links to who are not the one whose card it is; and how many those and its number are, whatever its words. */
  readonly people?: number;
  readonly linked?: number | undefined;
}

interface Details {
  readonly known: Pick<PastedPerson, 'headline' | 'mutual' | 'note' | 'when'>;
  /** It was sent by the reader. */
  readonly sent: boolean;
  /** It has a time and words beside it that are not known: of one that was sent, perhaps. */
  readonly about: boolean;
}
