import { detailsOf } from './details.ts';
import { isNote } from './line-part.ts';
import type { Line } from './lines.ts';
import { mutualOf, numberOf } from './mutual.ts';
import { askedBy, BESIDE_CARD, invitationOf, isIn, nameIn, sameName } from './name.ts';
import { otherIn } from './other.ts';
import type { OtherInvitation, CardPerson } from './report.ts';
import type { Words } from './words/words.ts';

/**
 * Reads one card. Somebody is who invited only if two marks agree: a link of theirs that is none of the shared
 * connections', and a picture, a title, the words of an invitation or a button that names them. A button that names
 * somebody else, a title that is missing, or words beside the name that are not known: no card that can be used.
 */
export function readCard(lines: readonly Line[], { begins, ends, words }: Around): CardFound {
  const own = lines.filter(({ part }) => !isNote(part));
  const controls = own.flatMap(({ part, text, labels }) => [...(part === 'button' ? [text] : []), ...labels]);
  const says = (key: 'accept' | 'ignore' | 'withdraw' | 'suggest'): boolean => controls.some((text) => words.says(key, text));
  const answerable = says('accept') || says('ignore');
  if (says('withdraw')) return { refused: 'sent' };
  if (own.some(({ text }) => words.says('answered', text))) return { refused: 'elsewhere' };
  if (!answerable && (says('suggest') || own.some(({ text }) => words.says('suggest', text)))) return { refused: 'elsewhere' };

  const seen = lines.filter((line) => isSeen(line, words));
  const title = seen.find((line) => isTitle(line, words));
  // LinkedIn names nobody where an account is gone.
  if (seen.some(({ text }) => words.says('nameless', askedBy(text, words)?.name ?? text))) return { refused: 'unknown' };
  const doubt: CardFound = { refused: begins || ends ? 'cut' : 'unknown' };
  if (!title) return doubt;
  const under = seen.slice(seen.indexOf(title) + 1);
  const asked = askedBy(title.linkText, words) ?? askedBy(title.text, words);
  const other = asked ? undefined : otherIn([title, ...under.filter(({ part }) => !isNote(part))], words);
  if (other) return { other };

  const place = title.links.map((link) => link.place).find(({ kind }) => kind === 'person');
  const name = nameIn(askedBy(title.linkText, words)?.name ?? title.linkText);
  const named = lines.flatMap(({ labels }) => labels.flatMap((label) => invitationOf(label, words) ?? []));
  if (!place || !name) return { refused: 'unknown' };
  if (named.some((one) => !sameName(name, one))) return doubt;
  const alone = asked ? sameName(asked.name, name) : nameIn(title.text) === name;
  if (!alone && named.length === 0) return { refused: 'unknown' };

  const images = lines.filter(({ part, text, links }) => part === 'image' && (links[0]?.place.key === place.key || isIn(name, text)));
  const shown = images.length > 0;
  // The selection may have begun or ended within the name; no more of it follows where its picture's label ends with it.
  const isLast = ends && lines.at(-1) === title && !asked && !images.some(({ text }) => ` ${text}`.endsWith(` ${name}`));
  const whole = named.length > 0 || ((shown || !begins) && !isLast);
  if (!whole) return { refused: 'cut' };
  const agree = named.length > 0 || shown || asked || title.strong || title.part;
  if (!agree) return { refused: 'unknown' };

  const rest = under.map((line) => {
    const others = line.links.filter((link) => link.place.kind === 'person' && link.place.key !== place.key);
    const people = isNote(line.part) ? 0 : new Set(others.map((link) => link.place.key)).size;
    const linked = people > 0 ? linkedIn(line.text, people) : undefined;
    return { text: line.text, part: line.part === 'button' ? 'mutual' : line.part, people, linked } as const;
  });
  const { known, sent, about } = detailsOf(rest, controls, ends && lines.at(-1) === seen.at(-1), words);
  if (!asked && (sent || (about && !answerable && named.length === 0))) return { refused: 'sent' };
  return { person: { name, link: place.address, ...known, ...(asked?.follows ? { follows: true } : {}) } };
}

/** A line that links to others, in words of a language that is not known: those it links to, and its number. */
function linkedIn(text: string, people: number): number | undefined {
  const numbers = text.match(/\p{Nd}(?:[.,٬'’\s]?\p{Nd})*/gu) ?? [];
  const number = numberOf(numbers[0] ?? '0');
  return numbers.length > 1 || number === undefined ? undefined : people + number;
}

/** Text of the card, not of its controls; how many connections are shared was a button once. */
function isSeen({ part, text, unseen }: Line, words: Words): boolean {
  if (!text || part === 'image' || (unseen && !askedBy(text, words))) return false;
  if (part === 'button') return mutualOf(text, words) !== undefined;
  return isNote(part) || !(BESIDE_CARD.test(text) || words.says('reply', text));
}

function isMutual({ part, text, links }: Line, words: Words): boolean {
  return part === 'mutual' || (!isNote(part) && mutualOf(text, words, links.length) !== undefined);
}

/** The first line that leads somewhere, or is marked as the title. */
function isTitle(line: Line, words: Words): boolean {
  if (isNote(line.part) || line.part === 'headline' || line.part === 'time' || isMutual(line, words)) return false;
  return line.part === 'title' || line.links.length > 0;
}

export interface Around {
  /** Nothing stands before it, or nothing after: the selection may have cut it. */
  readonly begins: boolean;
  readonly ends: boolean;
  /** The words of its language. */
  readonly words: Words;
}

export interface CardFound {
  readonly person?: CardPerson;
  readonly other?: OtherInvitation;
  /** `cut`: by the selection. `elsewhere`: no invitation that was received, and none that was sent. */
  readonly refused?: 'sent' | 'elsewhere' | 'cut' | 'unknown';
}
