import { grouped, placed, type Group, type Placed } from './groups.ts';
import { isNote } from './line-part.ts';
import { LEVEL_COUNT, OWN_MARKS, type Line } from './lines.ts';
import { mutualOf } from './mutual.ts';
import { askedBy, invitationOf } from './name.ts';
import { inviteIn } from './other-said.ts';
import { isHeading } from './heading.ts';
import { isSent } from './time.ts';
import type { Words } from './words/words.ts';

/**
 * The cards of a page that has none of LinkedIn's own marks of an invitation, from one picture or title to the next. A card
 * must show what it is: by its words, its buttons, or by standing under the heading of the list.
 *
 * @param buttons whether the clipboard kept the page's buttons
 * @param words those of the page's language
 */
export function unmarkedCards(lines: readonly Line[], buttons: boolean, words: Words): readonly Group[] {
  const zones = zonesOf(lines, words);
  const all = placed(lines).map((one): Zoned => ({ ...one, zone: zones[one.at] ?? '' }));
  for (let level = OWN_MARKS; level < LEVEL_COUNT; level++) {
    const cards = grouped(all, level)
      .flatMap((group) => joined(runsOf(group, words), words))
      .filter((group) => isInvitation(group, buttons, words));
    if (cards.length > 0) return cards;
  }
  return runsOf(all, words).filter((group) => isInvitation(group, buttons, words));
}

/** The lines from one start of a card to the next, or to a heading; first those before any. */
function runsOf(group: Run, words: Words): readonly Run[] {
  const runs: Zoned[][] = [[]];
  let key = '';
  let closing = 0;
  group.forEach((placed, i) => {
    const { line, zone } = placed;
    if (zone !== group[i - 1]?.zone) {
      runs.push([]);
      key = '';
    }
    const start = startOf(group, i, words);
    if (start && start !== key) {
      runs.push([]);
      key = start;
      closing = 0;
    }
    // After both buttons only what is marked as a note belongs to the card.
    if (closing < 2 || isNote(line.part) || line.part === 'button') runs.at(-1)?.push(placed);
    if (line.part === 'button' && (words.accept.test(line.text) || words.ignore.test(line.text))) closing++;
  });
  return runs.filter((run) => run.length > 0);
}

/** In an item of a list, what stands before the picture is of the same card. */
function joined(runs: readonly Run[], words: Words): readonly Run[] {
  const [first = [], second, ...rest] = runs;
  return second && !first.some((_, i) => startOf(first, i, words)) ? [[...first, ...second], ...rest] : runs;
}

/** The place to which a line leads, if a card may start there: a picture of somebody, a title, or the words of an invitation. */
function startOf(group: Run, i: number, words: Words): string | undefined {
  const line = group[i]?.line;
  const [link] = line?.links ?? [];
  if (!line || !link || isNote(line.part) || group[i]?.zone === 'elsewhere') return undefined;
  const { key } = link.place;
  if (line.part === 'image') {
    // The small pictures over shared connections lead to these.
    const next = group.slice(i + 1, i + 8).find((one) => one.line.part !== 'image')?.line;
    return next && mutualOf(next.text, words) !== undefined && next.links.some(({ place }) => place.key === key) ? undefined : key;
  }
  if (mutualOf(line.text, words, line.links.length) !== undefined) return undefined;
  return line.strong || line.part === 'title' || line.part === 'heading' || askedBy(line.text, words) || inviteIn(line.text, words)
    ? key
    : undefined;
}

function isInvitation(group: Run, buttons: boolean, words: Words): boolean {
  const lines = group.map(({ line }) => line).filter(({ part }) => !isNote(part));
  if (group.some(({ zone }) => zone === 'elsewhere')) return false;
  const shown = lines.some(
    ({ part, text, labels, links }) =>
      (part === 'button' && (words.accept.test(text) || words.ignore.test(text) || words.withdraw.test(text))) ||
      isSent(text, words) ||
      labels.some((label) => invitationOf(label, words) !== undefined) ||
      (links.length > 0 && (askedBy(text, words) !== undefined || inviteIn(text, words) !== undefined)),
  );
  // Where the clipboard kept the buttons, a card without them is none.
  return shown || (!buttons && group[0]?.zone === 'invitations' && lines.some(({ links }) => links.length > 0));
}

/** Under which heading each line stands. */
function zonesOf(lines: readonly Line[], words: Words): readonly Zone[] {
  let zone: Zone = '';
  return lines.map(({ text, part }) => {
    if (text.length > 120 || isNote(part)) return zone;
    if (isHeading(text, words)) zone = 'invitations';
    else if (words.mayKnow.test(text) || words.frame.test(text)) zone = 'elsewhere';
    return zone;
  });
}

type Run = readonly Zoned[];

interface Zoned extends Placed {
  readonly zone: Zone;
}

type Zone = 'invitations' | 'elsewhere' | '';
