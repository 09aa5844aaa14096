import { detailsOf } from './details.ts';
import { isNote, type Line } from './lines.ts';
import { mutualOf } from './mutual.ts';
import { askedBy, invitationOf, nameIn, pictured, sameName } from './name.ts';
import { otherIn } from './other.ts';
import type { OtherInvitation, PastedPerson } from './report.ts';
import { ACCEPT, ANSWERED, BESIDE_CARD, IGNORE, NAMELESS, REPLY, SUGGEST, SUGGEST_LABEL, WITHDRAW, WITHDRAW_LABEL } from './words.ts';

/**
 * Reads one card. Somebody is who invited only if two marks agree: a link of theirs that is none of the shared
 * connections', and a picture, a title, the words of an invitation or a button that names them. A button that names
 * somebody else, a title that is missing, or words beside the name that are not known: no card that can be used.
 */
export function readCard(lines: readonly Line[], { begins, ends }: Around): CardFound {
  const buttons = lines.filter(({ part }) => part === 'button').map(({ text }) => text);
  const labels = lines.flatMap((line) => line.labels);
  if (buttons.some((text) => WITHDRAW.test(text)) || labels.some((label) => WITHDRAW_LABEL.test(label))) return { kind: 'sent' };
  if (lines.some(({ part, text }) => !isNote(part) && text.length < 200 && ANSWERED.test(text))) return { kind: 'elsewhere' };
  const answerable = buttons.some((text) => ACCEPT.test(text) || IGNORE.test(text));
  const asks = lines.some(({ part, text }) => !isNote(part) && SUGGEST.test(text)) || labels.some((label) => SUGGEST_LABEL.test(label));
  if (asks && !answerable) return { kind: 'elsewhere' };

  const images = lines.filter(({ part }) => part === 'image');
  const seen = lines.filter(isSeen);
  // A link around the whole card covers the shared connections as well.
  const elsewhere = new Set(keysOf(seen.filter((line) => !isMutual(line))));
  const decoys = new Set(keysOf(seen.filter(isMutual)).filter((key) => !elsewhere.has(key)));
  const at = seen.findIndex((line) => isTitle(line, decoys));
  const title = seen[at];
  // LinkedIn names nobody where an account is gone.
  if (seen.some(({ text }) => NAMELESS.test(askedBy(text)?.name ?? text))) return { kind: 'unknown' };
  if (!title) return { kind: begins || ends ? 'cut' : 'unknown' };
  const asked = askedBy(title.linkText) ?? askedBy(title.text);
  const other = asked ? undefined : otherIn(seen.slice(at).filter(({ part }) => !isNote(part)));
  if (other) return { kind: 'other', other };

  const own = title.links.map(({ place }) => place).find(({ kind }) => kind === 'person');
  const place =
    own ?? images.flatMap(({ links }) => links.map((link) => link.place)).find(({ kind, key }) => kind === 'person' && !decoys.has(key));
  const name = nameIn(askedBy(title.linkText)?.name ?? (title.linkText || (asked?.name ?? title.text)));
  const alone = asked ? sameName(asked.name, name) : nameIn(title.text) === name;
  const named = labels.map(invitationOf).filter((one) => one !== undefined);
  if (!place || !name) return { kind: 'unknown' };
  if (named.some((one) => !sameName(name, one))) return { kind: begins || ends ? 'cut' : 'unknown' };
  if (!alone && named.length === 0) return { kind: 'unknown' };

  const shown = images.filter(
    ({ text, links }) => links.some((link) => link.place.key === place.key) || sameName(name, pictured(text) ?? text),
  );
  // The selection may have begun within the name of the first.
  if (shown.length === 0 && named.length === 0 && begins) return { kind: 'cut' };
  const last = ends && at === seen.length - 1 && !asked;
  if (last && shown.some(({ text }) => text.startsWith(name) && (pictured(text) ?? text) !== name)) return { kind: 'cut' };
  const agree = shown.length > 0 || named.length > 0 || asked || title.strong || title.part === 'title' || title.part === 'heading';
  if (!agree) return { kind: begins ? 'cut' : 'unknown' };

  const rest = seen.slice(at + 1).map((line) => {
    const others = line.links.filter((link) => link.place.kind === 'person' && link.place.key !== place.key);
    const people = isNote(line.part) ? 0 : new Set(others.map((link) => link.place.key)).size;
    return { text: line.text, part: line.part === 'button' ? 'mutual' : line.part, people } as const;
  });
  const { known, sent, about } = detailsOf(rest, buttons, ends);
  if (sent || (about && !asked && !answerable && named.length === 0)) return { kind: 'sent' };
  const { slug } = place;
  return { kind: 'person', person: { name, ...(slug ? { slug } : {}), ...known, ...(asked?.follows ? { follows: true } : {}) } };
}

/** Text of the card, not of its controls; how many connections are shared was a button once. */
function isSeen({ part, text, unseen }: Line): boolean {
  if (!text || part === 'image' || (unseen && !askedBy(text))) return false;
  if (part === 'button') return mutualOf(text) !== undefined;
  return isNote(part) || !(BESIDE_CARD.test(text) || REPLY.test(text));
}

function keysOf(lines: readonly Line[]): readonly string[] {
  return lines.flatMap(({ links }) => links.map(({ place }) => place.key));
}

function isMutual({ part, text, links }: Line): boolean {
  return part === 'mutual' || (!isNote(part) && mutualOf(text, links.length) !== undefined);
}

function isTitle(line: Line, decoys: ReadonlySet<string>): boolean {
  if (isNote(line.part) || line.part === 'headline' || line.part === 'time' || isMutual(line)) return false;
  return line.part === 'title' || line.links.some(({ place }) => !decoys.has(place.key));
}

export interface Around {
  /** Nothing stands before it, or nothing after: the selection may have cut it. */
  readonly begins: boolean;
  readonly ends: boolean;
}

/** `cut`: by the selection. `elsewhere`: no invitation that was received, and none that was sent. */
export type CardFound =
  | { readonly kind: 'person'; readonly person: PastedPerson }
  | { readonly kind: 'other'; readonly other: OtherInvitation }
  | { readonly kind: 'sent' | 'elsewhere' | 'cut' | 'unknown' };
