import { OTHER_REFERENCE } from './entities.ts';
import { markedCards } from './groups.ts';
import { CURRENT_MARKS, linesOf, type Line } from './lines.ts';
import { merged } from './merge.ts';
import { mutualOf } from './mutual.ts';
import { askedBy, type Asked, BESIDE_CARD, invitationOf, nameIn, sameName } from './name.ts';
import { headlineIn, noteOf } from './note.ts';
import type { ToPasteWorker } from './read-in-parts.ts';
import { MOST_HTML, NOTHING, type OtherInvitation, type PageReport, type PastedPerson } from './report.ts';
import { CHIP, saidTotal } from './said-total.ts';
import { isSent, isTime } from './time.ts';
import { listWords, type ListWords } from './words/words.ts';

/**
 * Reads a list of invitations as LinkedIn writes it today, with nothing in its cards that is not known;
 * undefined for whatever is otherwise in anything. What it says is what `readPage` would say.
 */
export function knownList({ html = '', words: said = [] }: ToPasteWorker): PageReport | undefined {
  if (html.length > MOST_HTML || OTHER_REFERENCE.test(html)) return undefined;
  const words = listWords(said);
  const { lines, signs } = linesOf(html);
  if (signs.has('sent')) return { page: 'sent', ...NOTHING };
  const { groups, level } = markedCards(lines);
  const rows = lines.map(({ text }) => text);
  if (level >= CURRENT_MARKS || isNumbered(rows, words)) return undefined;
  const people: PastedPerson[] = [];
  const others: OtherInvitation[] = [];
  for (const group of groups) {
    const card = knownCard(
      group.map(({ line }) => line),
      group.at(-1)?.at === lines.length - 1,
      words,
    );
    if (!card) return undefined;
    if ('kind' in card) others.push(card);
    else people.push(card);
  }
  const total = saidTotal(rows, words);
  return {
    ...{ page: signs.has('home') ? 'home' : 'received', people: merged(people), others, cut: [], notUnderstood: [] },
    ...(total === undefined ? {} : { total }),
  };
}

/** Whether a number stands over the list, in words that are not known, that may be that of all invitations. */
function isNumbered(rows: readonly string[], words: ListWords): boolean {
  const at = rows.findIndex((row) => saidTotal([row], words) !== undefined);
  return rows.slice(0, at < 0 ? rows.length : at).some((row) => NUMBERED.test(row) || (at < 0 && CHIP.test(row)));
}

/** A title, whatever belongs under it, and buttons; undefined where anything else is there, or a button is somebody else's. */
function knownCard(lines: readonly Line[], ends: boolean, words: ListWords): PastedPerson | OtherInvitation | undefined {
  const isButton = (text: string): boolean => [words.accept, words.ignore, words.painted].some((said) => said.test(text));
  const isElsewhere = (text: string): boolean => [words.reply, words.answered, words.suggest].some((said) => said.test(text));
  const seen = lines.filter(
    ({ text, part }) => text && part !== 'image' && part !== 'button' && (part === 'note' || !BESIDE_CARD.test(text)),
  );
  const [title, ...rest] = seen;
  if (!title || title.part) return undefined;
  const asked = askedBy(title.text, words);
  const isKnown =
    lines.every(({ part, text }) => part === 'note' || !text || (part === 'button' ? isButton(text) : !isElsewhere(text))) &&
    lines.every(({ labels }) => labels.every((label) => sameName(asked?.name ?? title.linkText, invitationOf(label, words) ?? ''))) &&
    seen.every(
      ({ part, text, unseen }) => (!part || part === 'note') && !unseen && !words.nameless.test(askedBy(text, words)?.name ?? text),
    );
  if (!isKnown || mutualOf(title.text, words) !== undefined) return undefined;
  const other = asked ? undefined : otherIn(title, words);
  const pictured = lines.some(({ part, links }) => part === 'image' && links[0]?.place.key === title.links[0]?.place.key);
  return other ?? (pictured ? personIn(title, asked, rest, ends && lines.at(-1) === rest.at(-1), words) : undefined);
}

/** Somebody who invites to what the title links to. */
function otherIn({ text, links, linkText }: Line, words: ListWords): OtherInvitation | undefined {
  const places = links.map(({ place }) => place);
  const place = places.find(({ kind }) => kind !== 'person');
  const from = nameIn(linkText);
  if (!place || place.kind === 'person' || places[0]?.kind !== 'person' || !from || !words.invited.test(text)) return undefined;
  return { kind: place.kind, from };
}

/** Headline, shared connections, time and note, as far as they are there. */
function personIn(
  title: Line,
  asked: Asked | undefined,
  [under, ...rest]: readonly Line[],
  cutAt: boolean,
  words: ListWords,
): PastedPerson | undefined {
  const place = title.links[0]?.place;
  if (place?.kind !== 'person' || title.links.some((link) => link.place.key !== place.key)) return undefined;
  const name = asked?.name ?? nameIn(title.text);
  if (!name || (title.linkText !== title.text && nameIn(title.linkText) !== name)) return undefined;
  // What stands under the name is a headline, and nothing else by its words.
  if (!under || under.part || mutualOf(under.text, words) !== undefined) return undefined;
  if (isTime(under.text, words) || isSent(under.text, words)) return undefined;
  // Without words beside the name it may be an invitation to something else, which is told by those.
  if (!asked && [title, under, ...rest.slice(0, 1)].some(({ text, part }) => !part && OTHER.test(text))) return undefined;

  const found: { mutual?: number; when?: string } = {};
  for (const { text, part, links } of rest) {
    if (part) continue;
    const others = links.flatMap((link) => (link.place.kind === 'person' && link.place.key !== place.key ? [link.place.key] : []));
    const people = new Set(others).size;
    const mutual = mutualOf(text, words, people);
    if (mutual !== undefined) found.mutual ??= mutual;
    else if (people === 0 && isTime(text, words)) found.when ??= text;
    else return undefined;
  }
  const { slug } = place;
  const headline = headlineIn(under.text);
  const notes = rest.filter(({ part }) => part);
  const note = noteOf(notes, [], cutAt, words);
  return {
    name,
    ...(slug ? { slug } : {}),
    ...(headline ? { headline } : {}),
    ...found,
    ...(note ? { note } : {}),
    ...(asked?.follows ? { follows: true } : {}),
  };
}

/** A word and a number. */
const NUMBERED = /^[\p{L}\p{M}]+\s*\(\p{Nd}/u;

/** What stands in or under every invitation to something else. */
const OTHER = /invit|follow|eingeladen|^(?:company|unternehmens|page|newsletter|event|événement|showcase|school|group)/iu;
