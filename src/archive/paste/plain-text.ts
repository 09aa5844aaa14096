import { detailsOf, type Detail } from './details.ts';
import { askedBy, nameIn, pictured } from './name.ts';
import { inviteIn, otherSaid } from './other-said.ts';
import type { OtherInvitation, CardPerson, ReadCards } from './report.ts';
import { cardsIn, type TextCard } from './text-cards.ts';
import { lineKindsOf, type LineKind } from './text-kinds.ts';
import type { Words } from './words/words.ts';

/**
 * Reads cards out of plain text, where no link proves anybody. Two signs have to agree, one of which gives the name: the
 * label of a picture and the name under it; or the words of an invitation, or a line right after the end of the card
 * before, and with either shared connections, a time or the buttons.
 *
 * @param unlinked the text of HTML whose links are lost, so that its first name may be the end of one
 */
export function readText(lines: readonly string[], words: Words, unlinked = false): ReadCards {
  const kinds = lineKindsOf(lines, words);
  const invited = kinds.some((kind) => INVITED.includes(kind));
  const cards = invited ? cardsIn(lines, kinds, words) : [];
  const people: CardPerson[] = [];
  const others: OtherInvitation[] = [];
  const notUnderstood: string[] = [];
  const passage = (from: number, end: number): string =>
    lines
      .slice(from, end)
      .filter((_, i) => kinds[from + i] !== 'answer')
      .join('\n');

  const first = cards[0]?.from ?? lines.length;
  const cut = invited && cutBefore(kinds, first) ? [passage(0, first)] : [];
  let sent = 0;
  const pictures = unlinked || cards.some(({ by }) => by === 'picture');
  for (const card of cards) {
    const read = readCard(card, lines, kinds, words, pictures);
    if (read === 'sent') sent++;
    else if (read === 'cut') cut.push(passage(card.from, card.end));
    else if (read === 'unknown') notUnderstood.push(passage(card.from, card.end));
    else if (read && 'kind' in read) others.push(read);
    else if (read) people.push(read);
  }
  if (cards.length > 0 && pictured(lines.at(-1) ?? '', words) !== undefined) cut.push(lines.at(-1) ?? '');
  return { people, others, cut, notUnderstood, sent };
}

function readCard(
  card: TextCard,
  lines: readonly string[],
  kinds: readonly LineKind[],
  words: Words,
  pictures: boolean,
): CardPerson | OtherInvitation | 'sent' | 'cut' | 'unknown' | undefined {
  const { from, title, end, by } = card;
  const line = lines[title] ?? '';
  const within = kinds.slice(title + 1, end);
  if (within.includes('withdraw')) return 'sent';
  if (within.includes('suggest') && !within.includes('answer')) return undefined;
  const asked = askedBy(line, words);
  const other = asked ? undefined : by === 'doubt' ? inviteIn(line, words) : otherSaid(lines.slice(title, Math.min(end, title + 3)), words);
  if (other) return by === 'doubt' ? 'unknown' : other;
  // Where buttons or a way to reply stand below, nothing above them is cut.
  const cutAt = end === lines.length && kinds[end - 1] === 'text';
  const { known, sent, about } = detailsOf(rest(lines.slice(title + 1, end), within, words), [], cutAt, words);
  const answerable = within.includes('answer');
  if ((sent || (about && !answerable)) && !asked) return 'sent';
  // A second card whose buttons are in no language that is known.
  if (!answerable && within.filter((kind) => kind === 'time').length > 1) return 'unknown';
  const name = asked?.name ?? nameIn(line);
  if (by === 'picture' && !asked && title === lines.length - 1 && name !== (pictured(lines[from] ?? '', words) ?? lines[from]))
    return 'cut';
  // The reader's own picture stands above the list.
  const proved = answerable || asked || known.mutual !== undefined || known.when !== undefined;
  if (!proved && kinds.includes('heading', end)) return undefined;
  if (by === 'doubt' || !name || words.says('nameless', name)) return 'unknown';
  if (by === 'words') {
    if (from === 0 && (pictures || /^\p{Ll}/u.test(name))) return 'cut';
    if (!answerable && known.mutual === undefined && known.when === undefined) return end === lines.length ? 'cut' : 'unknown';
  }
  return { name, ...known, ...(asked?.follows ? { follows: true } : {}) };
}

/** The lines after the name that are the card's; the note of an older layout stands under the buttons. */
function rest(lines: readonly string[], kinds: readonly LineKind[], words: Words): readonly Detail[] {
  const buttons = buttonsIn(kinds);
  const own = lines
    .map((text, i) => ({ text, i }))
    .filter(({ i }) => !OUTSIDE.includes(kinds[i] ?? 'text') || (kinds[i] === 'answer' && i < buttons));
  const replied = kinds.includes('reply') || own.some(({ text, i }) => i > buttons && words.says('more', text));
  return own.flatMap(({ text, i }): Detail[] => (i < buttons ? [{ text }] : replied ? [{ text, part: 'cut-note' }] : []));
}

/** Where the buttons begin: not with a line of a note that says what one of them says, where both stand at the end. */
function buttonsIn(kinds: readonly LineKind[]): number {
  if (kinds.at(-1) === 'answer' && kinds.at(-2) === 'answer') return kinds.length - 2;
  const at = kinds.indexOf('answer');
  return at < 0 ? kinds.length : at;
}

/** Whether lines before the first card are the rest of one that the selection cut. */
function cutBefore(kinds: readonly LineKind[], end: number): boolean {
  const before = kinds.slice(0, end);
  if (before.includes('heading') || before.includes('elsewhere') || before.includes('chip')) return false;
  return before.includes('answer') || before.includes('mutual');
}

const INVITED: readonly (LineKind | undefined)[] = ['asks', 'invites', 'answer', 'heading', 'withdraw', 'sent'];
const OUTSIDE: readonly (LineKind | undefined)[] = ['answer', 'beside', 'withdraw', 'suggest', 'reply', 'chip', 'heading', 'elsewhere'];
