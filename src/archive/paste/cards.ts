import { groupBy } from '../group-by.ts';
import { clip } from '../trouble.ts';
import { readCard } from './card.ts';
import { isNote, LEVEL_COUNT, OWN_MARKS, type Line } from './lines.ts';
import { mutualOf } from './mutual.ts';
import { askedBy, invitationOf } from './name.ts';
import { inviteIn } from './other.ts';
import type { OtherInvitation, PastedPerson, ReadCards } from './report.ts';
import { ACCEPT, FRAME, IGNORE, MAY_KNOW, RECEIVED, SENT, WITHDRAW } from './words.ts';

/**
 * Finds the cards of a page and reads each; nothing outside them is looked at. What LinkedIn marks as an invitation is
 * one. Without such a mark a card must show it: by its words, its buttons, or by standing under the heading of the list.
 *
 * @param buttons whether the clipboard kept the page's buttons
 */
export function readCards(lines: readonly Line[], buttons: boolean): ReadCards {
  const groups = groupsOf(lines, buttons);
  const people: PastedPerson[] = [];
  const others: OtherInvitation[] = [];
  const cut: string[] = [];
  const notUnderstood: string[] = [];
  let sent = 0;
  for (const group of groups) {
    const begins = group[0]?.at === 0;
    const ends = group.at(-1)?.at === lines.length - 1;
    const card = readCard(
      group.map(({ line }) => line),
      { begins, ends },
    );
    if (card.kind === 'person') people.push(card.person);
    else if (card.kind === 'other') others.push(card.other);
    else if (card.kind === 'sent') sent++;
    else if (card.kind === 'cut') cut.push(passage(group));
    else if (card.kind === 'unknown') notUnderstood.push(passage(group));
  }
  const marked = groups.some((group) => group.some(({ line }) => line.cards.slice(0, OWN_MARKS).some((id) => id > 0)));
  return { people, others, cut, notUnderstood, sent, marked };
}

/** Lines that belong together, by the surest marks there are; without any, from one picture or title to the next. */
function groupsOf(lines: readonly Line[], buttons: boolean): readonly Group[] {
  const zones = zonesOf(lines);
  const all = lines.map((line, at): Placed => ({ line, at, zone: zones[at] ?? '' })).filter(({ line }) => !line.furniture);
  for (let level = 0; level < LEVEL_COUNT; level++) {
    const marked = all.filter(({ line }) => line.cards[level]);
    const groups = [...groupBy(marked, ({ line }) => line.cards[level]).values()];
    if (level < OWN_MARKS && groups.length > 0) return groups;
    const cards = groups.flatMap((group) => joined(runsOf(group))).filter((group) => isInvitation(group, buttons));
    if (cards.length > 0) return cards;
  }
  return runsOf(all).filter((group) => isInvitation(group, buttons));
}

/** The lines from one start of a card to the next, or to a heading; first those before any. */
function runsOf(group: Group): readonly Group[] {
  const runs: Placed[][] = [[]];
  let key = '';
  let closing = 0;
  group.forEach((placed, i) => {
    const { line, zone } = placed;
    if (zone !== group[i - 1]?.zone) {
      runs.push([]);
      key = '';
    }
    const start = startOf(group, i);
    if (start && start !== key) {
      runs.push([]);
      key = start;
      closing = 0;
    }
    // After both buttons only what is marked as a note belongs to the card.
    if (closing < 2 || isNote(line.part) || line.part === 'button') runs.at(-1)?.push(placed);
    if (line.part === 'button' && (ACCEPT.test(line.text) || IGNORE.test(line.text))) closing++;
  });
  return runs.filter((run) => run.length > 0);
}

/** In an item of a list, what stands before the picture is of the same card. */
function joined(runs: readonly Group[]): readonly Group[] {
  const [first = [], second, ...rest] = runs;
  return second && !first.some((_, i) => startOf(first, i)) ? [[...first, ...second], ...rest] : runs;
}

/** The place to which a line leads, if a card may start there: a picture of somebody, a title, or the words of an invitation. */
function startOf(group: Group, i: number): string | undefined {
  const line = group[i]?.line;
  const [link] = line?.links ?? [];
  if (!line || !link || isNote(line.part) || group[i]?.zone === 'elsewhere') return undefined;
  const { key } = link.place;
  if (line.part === 'image') {
    // The small pictures over shared connections lead to these.
    const next = group.slice(i + 1, i + 8).find((one) => one.line.part !== 'image')?.line;
    return next && mutualOf(next.text) !== undefined && next.links.some(({ place }) => place.key === key) ? undefined : key;
  }
  if (mutualOf(line.text, line.links.length) !== undefined) return undefined;
  return line.strong || line.part === 'title' || line.part === 'heading' || askedBy(line.text) || inviteIn(line.text) ? key : undefined;
}

function isInvitation(group: Group, buttons: boolean): boolean {
  const lines = group.map(({ line }) => line).filter(({ part }) => !isNote(part));
  if (group.some(({ zone }) => zone === 'elsewhere')) return false;
  const shown = lines.some(
    ({ part, text, labels, links }) =>
      (part === 'button' && (ACCEPT.test(text) || IGNORE.test(text) || WITHDRAW.test(text))) ||
      (text.length < 80 && SENT.test(text)) ||
      labels.some((label) => invitationOf(label) !== undefined) ||
      (links.length > 0 && (askedBy(text) !== undefined || inviteIn(text) !== undefined)),
  );
  // Where the clipboard kept the buttons, a card without them is none.
  return shown || (!buttons && group[0]?.zone === 'invitations' && lines.some(({ links }) => links.length > 0));
}

/** Under which heading each line stands. */
function zonesOf(lines: readonly Line[]): readonly Zone[] {
  let zone: Zone = '';
  return lines.map(({ text, part }) => {
    if (text.length > 120 || isNote(part)) return zone;
    if (RECEIVED.test(text)) zone = 'invitations';
    else if (MAY_KNOW.test(text) || FRAME.test(text)) zone = 'elsewhere';
    return zone;
  });
}

/** The text of a card that cannot be used, with the name a button gives it. */
function passage(group: Group): string {
  const named = group.flatMap(({ line }) => line.labels.flatMap((label) => invitationOf(label) ?? [])).slice(0, 1);
  const text = group.flatMap(({ line }) => (line.part === 'button' || !line.text ? [] : [line.text]));
  return clip([...named, ...text].join('\n'), 1000);
}

type Group = readonly Placed[];

interface Placed {
  readonly line: Line;
  /** Its place among all lines of the paste. */
  readonly at: number;
  readonly zone: Zone;
}

type Zone = 'invitations' | 'elsewhere' | '';
