import { isNote, type LinePart } from './lines.ts';
import { mutualOf, numberOf } from './mutual.ts';
import type { PastedPerson } from './report.ts';
import { ABOUT_TIME, ELLIPSIS, MORE, PAINTED_SHORT, SENT, TIME } from './words.ts';

/**
 * What the lines of a card after its name say, in the order in which every layout has them: headline, shared
 * connections, time, note. A line counts by its mark, else by its words, else by its place; nothing is made of a line
 * that none of them tells.
 *
 * @param cutAt the paste may end within the last line
 */
export function detailsOf(lines: readonly Detail[], buttons: readonly string[], cutAt: boolean): Details {
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
    const counted = part === 'heading' ? undefined : mutualOf(text, people);
    // “and 25 others” right under a name may be a headline.
    if (part === 'mutual' || (people > 0 && i > 0) || (counted !== undefined && (i > 0 || !WEAK.test(text)))) {
      const mutual = counted ?? (people > 0 && !last ? linked(line, people) : undefined);
      if (mutual !== undefined) found.mutual ??= mutual;
      behind = true;
    } else if (text.length < 80 && SENT.test(text)) sent = true;
    else if (part === 'time' || (isTime(text) && !(i === 0 && lines.some((other, at) => at > 0 && isTime(other.text))))) {
      found.when ??= text;
      behind = true;
    } else if (i > 0 && text.length < 80 && ABOUT_TIME.test(text)) about = true;
    else if (!behind && found.headline === undefined && i === 0) found.headline = text;
    else if (behind && !marked) notes.push(line);
  });
  const { headline, ...rest } = found;
  const note = noteOf(notes, buttons, cutAt && notes.at(-1) === lines.at(-1));
  return {
    known: {
      ...(headline && !/^[-–—\s]*$/.test(headline) ? { headline: headline.replaceAll('\n', ' ') } : {}),
      ...rest,
      ...(note ? { note } : {}),
    },
    sent,
    about,
  };
}

const isTime = (text: string): boolean => text.length < 80 && TIME.test(text);

/** What they wrote, and whether it is all there: a layout that cuts says so, and the end of a paste may cut as well. */
function noteOf(lines: readonly Detail[], buttons: readonly string[], cutAt: boolean): PastedPerson['note'] {
  const joined = lines.map(({ text }) => text).join('\n');
  const painted = joined.replace(PAINTED_SHORT, '');
  const bare = painted.replace(MORE, '').replace(ELLIPSIS, '').trim();
  if (!bare) return undefined;
  const box = lines.some(({ part }) => part === 'note');
  const more = MORE.test(painted) || (!box && buttons.some((text) => MORE.test(text)));
  const whole = !more && !(cutAt && !/[\p{P}\p{S}]$/u.test(bare));
  return { text: (box || painted !== joined) && !more ? painted : bare, whole };
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
