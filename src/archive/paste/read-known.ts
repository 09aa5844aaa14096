import { OTHER_REFERENCE } from './entities.ts';
import { markedCards } from './groups.ts';
import { CURRENT_MARKS, linesOf, type Line } from './lines.ts';
import { merged } from './merge.ts';
import { mutualOf } from './mutual.ts';
import { askedBy, type Asked, BESIDE_CARD, invitationOf, nameIn, sameName } from './name.ts';
import { headlineIn, noteOf } from './note.ts';
import { MOST_HTML, type OtherInvitation, type PageReport, type Paste, type PastedPerson } from './report.ts';
import { CHIP, saidTotal } from './said-total.ts';
import { known } from './words/known.ts';

/**
 * Reads a list of invitations as LinkedIn writes it today, in English, with nothing in its cards that is not known;
 * undefined for whatever is otherwise in anything. What it says is what `readPage` would say.
 */
export function readKnown({ html = '' }: Paste): PageReport | undefined {
  if (html.length > MOST_HTML || OTHER_REFERENCE.test(html)) return undefined;
  const { lines, signs } = linesOf(html);
  const { groups, level } = markedCards(lines);
  const rows = lines.map(({ text }) => text);
  const total = saidTotal(rows, known);
  // A number over the list in words that are not known may be that of all invitations.
  const counted = rows.some((row) => (NUMBERED.test(row) || (total === undefined && CHIP.test(row))) && !known.total.test(row));
  if (level >= CURRENT_MARKS || signs.size > 0 || counted) return undefined;
  const people: PastedPerson[] = [];
  const others: OtherInvitation[] = [];
  for (const group of groups) {
    const ends = group.at(-1)?.at === lines.length - 1;
    const card = knownCard(
      group.map(({ line }) => line),
      ends,
    );
    if (!card) return undefined;
    if ('kind' in card) others.push(card);
    else people.push(card);
  }
  return { page: 'received', people: merged(people), others, cut: [], notUnderstood: [], ...(total === undefined ? {} : { total }) };
}

/** A title in English, whatever belongs under it, and buttons; undefined where anything else is there, or a button is somebody else's. */
function knownCard(lines: readonly Line[], ends: boolean): PastedPerson | OtherInvitation | undefined {
  const seen = lines.filter(({ text, part }) => text && part !== 'image' && part !== 'button');
  const [title, ...rest] = seen;
  if (!title || title.part) return undefined;
  const asked = askedBy(title.text, known);
  const isKnown =
    lines.every(({ part, text }) => part === 'note' || !text || !(part === 'button' ? isOtherButton(text) : isElsewhere(text))) &&
    lines.every(({ labels }) => labels.every((label) => sameName(asked?.name ?? title.linkText, invitationOf(label, known) ?? ''))) &&
    seen.every(
      ({ part, text, unseen }) => (!part || part === 'note') && !unseen && !known.nameless.test(askedBy(text, known)?.name ?? text),
    );
  if (!isKnown) return undefined;
  if (!asked) return otherIn(title);
  const pictured = lines.some(({ part, links }) => part === 'image' && links[0]?.place.key === title.links[0]?.place.key);
  return pictured ? personIn(title, asked, rest, ends && lines.at(-1) === rest.at(-1)) : undefined;
}

/** Somebody who invites to what the title links to. */
function otherIn({ text, links, linkText }: Line): OtherInvitation | undefined {
  const places = links.map(({ place }) => place);
  const place = places.find(({ kind }) => kind !== 'person');
  const from = nameIn(linkText);
  if (
    !place ||
    place.kind === 'person' ||
    places[0]?.kind !== 'person' ||
    !from ||
    !known.invited.test(text) ||
    mutualOf(text, known) !== undefined
  )
    return undefined;
  return { kind: place.kind, from };
}

/** Headline, shared connections, time and note, as far as they are there. */
function personIn(title: Line, { name, follows }: Asked, [under, ...rest]: readonly Line[], cutAt: boolean): PastedPerson | undefined {
  const place = title.links[0]?.place;
  if (place?.kind !== 'person' || title.links.some((link) => link.place.key !== place.key)) return undefined;
  if (title.linkText !== title.text && nameIn(title.linkText) !== name) return undefined;
  // What stands under the name is a headline, and nothing else by its words.
  if (!under || under.part || mutualOf(under.text, known) !== undefined) return undefined;
  if (known.time.test(under.text) || known.sent.test(under.text)) return undefined;

  const found: { mutual?: number; when?: string } = {};
  for (const { text, part, links } of rest) {
    if (part) continue;
    const others = links.flatMap((link) => (link.place.kind === 'person' && link.place.key !== place.key ? [link.place.key] : []));
    const people = new Set(others).size;
    const mutual = mutualOf(text, known, people);
    if (mutual !== undefined) found.mutual ??= mutual;
    else if (people === 0 && known.time.test(text)) found.when ??= text;
    else return undefined;
  }
  const { slug } = place;
  const headline = headlineIn(under.text);
  const notes = rest.filter(({ part }) => part);
  const note = noteOf(notes, [], cutAt, known);
  return {
    name,
    ...(slug ? { slug } : {}),
    ...(headline ? { headline } : {}),
    ...found,
    ...(note ? { note } : {}),
    ...(follows ? { follows: true } : {}),
  };
}

const isOtherButton = (text: string): boolean => ![known.accept, known.ignore, known.painted].some((words) => words.test(text));

const isElsewhere = (text: string): boolean => [BESIDE_CARD, known.reply, known.answered, known.suggest].some((words) => words.test(text));

/** A word and a number. */
const NUMBERED = /^[\p{L}\p{M}]+\s*\(\p{Nd}/u;
