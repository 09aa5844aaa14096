import { detailsOf } from './details.ts';
import { isNote } from './line-part.ts';
import type { Line } from './lines.ts';
import { mutualOf, numberOf } from './mutual.ts';
import { askedBy, BESIDE_CARD, invitationOf, nameIn, sameName } from './name.ts';
import { otherIn } from './other.ts';
import { pictured } from './pictured.ts';
import type { OtherInvitation, PastedPerson } from './report.ts';
import type { Words } from './words/words.ts';

/**
 * Reads one card. Somebody is who invited only if two marks agree: a link of theirs that is none of the shared
 * connections', and a picture, a title, the words of an invitation or a button that names them. A button that names
 * somebody else, a title that is missing, or words beside the name that are not known: no card that can be used.
 */
export function readCard(lines: readonly Line[], { begins, ends, words }: Around): CardFound {
  const buttons = lines.filter(({ part }) => part === 'button').map(({ text }) => text);
  const labels = lines.flatMap((line) => line.labels);
  if (buttons.some((text) => words.withdraw.test(text)) || labels.some((label) => WITHDRAW_LABEL.test(label))) return { kind: 'sent' };
  if (lines.some(({ part, text }) => !isNote(part) && text.length < 200 && words.answered.test(text))) return { kind: 'elsewhere' };
  const answerable = buttons.some((text) => words.accept.test(text) || words.ignore.test(text));
  const asks =
    lines.some(({ part, text }) => !isNote(part) && words.suggest.test(text)) || labels.some((label) => SUGGEST_LABEL.test(label));
  if (asks && !answerable) return { kind: 'elsewhere' };

  const images = lines.filter(({ part }) => part === 'image');
  const seen = lines.filter((line) => isSeen(line, words));
  // A link around the whole card covers the shared connections as well.
  const elsewhere = new Set(keysOf(seen.filter((line) => !isMutual(line, words))));
  const decoys = new Set(keysOf(seen.filter((line) => isMutual(line, words))).filter((key) => !elsewhere.has(key)));
  const at = seen.findIndex((line) => isTitle(line, decoys, words));
  const title = seen[at];
  // LinkedIn names nobody where an account is gone.
  if (seen.some(({ text }) => words.nameless.test(askedBy(text, words)?.name ?? text))) return { kind: 'unknown' };
  if (!title) return { kind: begins || ends ? 'cut' : 'unknown' };
  const asked = askedBy(title.linkText, words) ?? askedBy(title.text, words);
  const other = asked
    ? undefined
    : otherIn(
        seen.slice(at).filter(({ part }) => !isNote(part)),
        words,
      );
  if (other) return { kind: 'other', other };

  const own = title.links.map(({ place }) => place).find(({ kind }) => kind === 'person');
  const place =
    own ?? images.flatMap(({ links }) => links.map((link) => link.place)).find(({ kind, key }) => kind === 'person' && !decoys.has(key));
  const name = nameIn(askedBy(title.linkText, words)?.name ?? (title.linkText || (asked?.name ?? title.text)));
  const alone = asked ? sameName(asked.name, name) : nameIn(title.text) === name;
  const named = labels.map((label) => invitationOf(label, words)).filter((one) => one !== undefined);
  if (!place || !name) return { kind: 'unknown' };
  if (named.some((one) => !sameName(name, one))) return { kind: begins || ends ? 'cut' : 'unknown' };
  if (!alone && named.length === 0) return { kind: 'unknown' };

  const shown = images.filter(
    ({ text, links }) => links.some((link) => link.place.key === place.key) || sameName(name, pictured(text, words) ?? text),
  );
  // The selection may have begun within the name of the first.
  if (shown.length === 0 && named.length === 0 && begins) return { kind: 'cut' };
  const last = ends && at === seen.length - 1 && !asked;
  if (last && shown.some(({ text }) => text.startsWith(name) && (pictured(text, words) ?? text) !== name)) return { kind: 'cut' };
  const agree = shown.length > 0 || named.length > 0 || asked || title.strong || title.part === 'title' || title.part === 'heading';
  if (!agree) return { kind: begins ? 'cut' : 'unknown' };

  const rest = seen.slice(at + 1).map((line) => {
    const others = line.links.filter((link) => link.place.kind === 'person' && link.place.key !== place.key);
    const people = isNote(line.part) ? 0 : new Set(others.map((link) => link.place.key)).size;
    const linked = people > 0 ? linkedIn(line.text, people) : undefined;
    return { text: line.text, part: line.part === 'button' ? 'mutual' : line.part, people, linked } as const;
  });
  const { known, sent, about } = detailsOf(rest, buttons, ends && lines.at(-1) === seen.at(-1), words);
  if (!asked && (sent || (about && !answerable && named.length === 0))) return { kind: 'sent' };
  const { slug } = place;
  return { kind: 'person', person: { name, ...(slug ? { slug } : {}), ...known, ...(asked?.follows ? { follows: true } : {}) } };
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
  return isNote(part) || !(BESIDE_CARD.test(text) || words.reply.test(text));
}

function keysOf(lines: readonly Line[]): readonly string[] {
  return lines.flatMap(({ links }) => links.map(({ place }) => place.key));
}

function isMutual({ part, text, links }: Line, words: Words): boolean {
  return part === 'mutual' || (!isNote(part) && mutualOf(text, words, links.length) !== undefined);
}

function isTitle(line: Line, decoys: ReadonlySet<string>, words: Words): boolean {
  if (isNote(line.part) || line.part === 'headline' || line.part === 'time' || isMutual(line, words)) return false;
  return line.part === 'title' || line.links.some(({ place }) => !decoys.has(place.key));
}

/** How a button's label begins or ends that takes an invitation back, and one that asks to connect. */
const WITHDRAW_LABEL = /^withdraw |zurückziehen$/iu;
const SUGGEST_LABEL = /^invite .+ to connect$|zum vernetzen einladen$/iu;

export interface Around {
  /** Nothing stands before it, or nothing after: the selection may have cut it. */
  readonly begins: boolean;
  readonly ends: boolean;
  /** The words of its language. */
  readonly words: Words;
}

/** `cut`: by the selection. `elsewhere`: no invitation that was received, and none that was sent. */
export type CardFound =
  | { readonly kind: 'person'; readonly person: PastedPerson }
  | { readonly kind: 'other'; readonly other: OtherInvitation }
  | { readonly kind: 'sent' | 'elsewhere' | 'cut' | 'unknown' };
