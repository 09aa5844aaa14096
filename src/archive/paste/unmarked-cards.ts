import { isHeading } from './heading.ts';
import { isNote } from './line-part.ts';
import { ITEM_MARK, type Line } from './lines.ts';
import { mutualOf } from './mutual.ts';
import { askedBy, invitationOf } from './name.ts';
import { inviteIn } from './other-said.ts';
import { isSent } from './time.ts';
import type { Words } from './words/words.ts';

/**
 * The cards of lines that have none of LinkedIn's own marks of an invitation, from one picture or title to the next. A card
 * must show what it is: by its words, its buttons, or by standing under the heading of the list.
 */
export function unmarkedCards(lines: readonly Line[], { zones, buttons }: Around, words: Words): readonly (readonly Line[])[] {
  const runs: Line[][] = [[]];
  let key = '';
  let item: object | undefined;
  let closing = 0;
  lines.forEach((line, i) => {
    const zone = zones.get(line);
    // A card ends with the item of a list that it began in.
    const moved = zone !== zones.get(lines[i - 1] ?? line) || (item && line.cards[ITEM_MARK] !== item);
    const start = zone === 'elsewhere' ? '' : startOf(lines.slice(i, i + 9), words);
    if (moved || (start && start !== key)) {
      runs.push([]);
      [key, item, closing] = [start, line.cards[ITEM_MARK], 0];
    }
    // After both buttons only what is marked as a note belongs to the card.
    if (closing < 2 || isNote(line.part) || line.part === 'button') runs.at(-1)?.push(line);
    if (isAnswer(line, words)) closing++;
  });
  return runs.filter(
    ([first, ...rest]) =>
      first &&
      zones.get(first) !== 'elsewhere' &&
      ([first, ...rest].some((line) => isInvitation(line, words)) ||
        // Where the clipboard kept the buttons, a card without them is none.
        (!buttons && zones.get(first) === 'invitations' && [first, ...rest].some(({ part, links }) => !isNote(part) && links.length > 0))),
  );
}

/** The place to which the first of some lines leads, if a card may start there: a picture of somebody, a title, or the words of an invitation. */
function startOf([line, ...after]: readonly Line[], words: Words): string {
  const key = line?.links[0]?.place.key ?? '';
  if (!line || isNote(line.part) || isMutual(line, words)) return '';
  if (line.part === 'image') {
    // The small pictures over shared connections lead to these.
    const next = after.find(({ part }) => part !== 'image');
    return next && isMutual(next, words) && next.links.some(({ place }) => place.key === key) ? '' : key;
  }
  return line.strong || line.part === 'title' || line.part === 'heading' || isAsking(line, words) ? key : '';
}

const isMutual = ({ part, text, links }: Line, words: Words): boolean =>
  part !== 'image' && mutualOf(text, words, links.length) !== undefined;

const isAnswer = ({ part, text }: Line, words: Words): boolean =>
  part === 'button' && (words.says('accept', text) || words.says('ignore', text));

const isAsking = ({ text }: Line, words: Words): boolean => (askedBy(text, words) ?? inviteIn(text, words)) !== undefined;

/** Whether a line is of an invitation and of nothing else. */
function isInvitation(line: Line, words: Words): boolean {
  if (isNote(line.part)) return false;
  return (
    isAnswer(line, words) ||
    (line.part === 'button' && words.says('withdraw', line.text)) ||
    isSent(line.text, words) ||
    line.labels.some((label) => invitationOf(label, words) !== undefined) ||
    (line.links.length > 0 && isAsking(line, words))
  );
}

/** Under which heading each line stands. */
export function zonesOf(lines: readonly Line[], words: Words): Around['zones'] {
  let zone: Zone = '';
  return new Map(
    lines.map((line) => {
      if (line.text.length < 120 && !isNote(line.part)) {
        if (isHeading(line.text, words)) zone = 'invitations';
        else if (words.says('mayKnow', line.text) || words.says('frame', line.text)) zone = 'elsewhere';
      }
      return [line, zone];
    }),
  );
}

interface Around {
  readonly zones: ReadonlyMap<Line, Zone>;
  /** The clipboard kept the page's buttons. */
  readonly buttons: boolean;
}

type Zone = 'invitations' | 'elsewhere' | '';
