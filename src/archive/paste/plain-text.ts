import { clip } from '../trouble.ts';
import { detailsOf, type Detail } from './details.ts';
import { askedBy, nameIn, pictured } from './name.ts';
import { inviteIn, otherIn } from './other.ts';
import { plain } from './plain.ts';
import type { OtherInvitation, PastedPerson, ReadCards } from './report.ts';
import { cardsIn, type TextCard } from './text-cards.ts';
import { lineKindsOf, type LineKind } from './text-kinds.ts';
import { every } from './words/every.ts';
import { GLUED } from './words/headings.ts';

/** Text as a page's lines: trimmed, none of them empty, and what is there once more for the ear read once. */
export function textLines(text: string): readonly string[] {
  return text.split(/\r\n|[\r\n\u2028\u2029\v\f]/).flatMap((line) => {
    const whole = plain(line);
    const clean = whole.length < 400 ? whole.replace(/^(\p{Lu}.{2,})\1$/u, '$1') : whole;
    const old = /^member['’]s name(.+?)member['’]s occupation(.*)$/i.exec(clean);
    const glued = GLUED.exec(clean.slice(0, 600));
    if (glued) return [glued[1] ?? '', glued[3] ?? ''];
    return (old ? [old[1] ?? '', old[2] ?? ''] : [clean]).filter(Boolean);
  });
}

/**
 * Reads cards out of plain text, where no link proves anybody. Two signs have to agree, one of which gives the name: the
 * label of a picture and the name under it; or the words of an invitation, or a line right after the end of the card
 * before, and with either shared connections, a time or the buttons.
 *
 * @param unlinked the text of HTML whose links are lost, so that its first name may be the end of one
 */
export function readText(lines: readonly string[], unlinked = false): ReadCards {
  const kinds = lineKindsOf(lines);
  const invited = kinds.some((kind) => INVITED.has(kind));
  const cards = invited ? cardsIn(lines, kinds) : [];
  const people: PastedPerson[] = [];
  const others: OtherInvitation[] = [];
  const notUnderstood: string[] = [];
  const passage = (from: number, end: number): string =>
    clip(
      lines
        .slice(from, end)
        .filter((_, i) => kinds[from + i] !== 'answer')
        .join('\n'),
      1000,
    );

  const first = cards[0]?.from ?? lines.length;
  const cut = invited && cutBefore(kinds, first) ? [passage(0, first)] : [];
  let sent = 0;
  const pictures = unlinked || cards.some(({ by }) => by === 'picture');
  for (const card of cards) {
    const read = readCard(card, lines, kinds, pictures);
    if (read === 'sent') sent++;
    else if (read === 'cut') cut.push(passage(card.from, card.end));
    else if (read === 'unknown') notUnderstood.push(passage(card.from, card.end));
    else if (read && 'kind' in read) others.push(read);
    else if (read) people.push(read);
  }
  if (cards.length > 0 && pictured(lines.at(-1) ?? '', every) !== undefined) cut.push(lines.at(-1) ?? '');
  return { people, others, cut, notUnderstood, sent };
}

function readCard(
  card: TextCard,
  lines: readonly string[],
  kinds: readonly LineKind[],
  pictures: boolean,
): PastedPerson | OtherInvitation | 'sent' | 'cut' | 'unknown' | undefined {
  const { from, title, end, by } = card;
  const line = lines[title] ?? '';
  const within = kinds.slice(title + 1, end);
  if (within.includes('withdraw')) return 'sent';
  if (every.answered.test(line)) return undefined;
  if (within.includes('suggest') && !within.includes('answer')) return undefined;
  const asked = askedBy(line, every);
  const rows = lines.slice(title, end).map((text) => ({ text, links: [], linkText: '' }));
  const other = asked ? undefined : by === 'doubt' ? inviteIn(line, every) : otherIn(rows.slice(0, 3), every);
  if (other) return by === 'doubt' ? 'unknown' : other;
  // Where buttons or a way to reply stand below, nothing above them is cut.
  const cutAt = end === lines.length && kinds[end - 1] === 'text';
  const { known, sent, about } = detailsOf(rest(lines.slice(title + 1, end), within), [], cutAt, every);
  const answerable = within.includes('answer');
  if (sent || (about && !asked && !answerable)) return 'sent';
  const name = asked?.name ?? nameIn(line);
  if (by === 'picture' && !asked && title === lines.length - 1 && name !== (pictured(lines[from] ?? '', every) ?? lines[from]))
    return 'cut';
  // The reader's own picture stands above the list.
  const proved = answerable || asked || known.mutual !== undefined || known.when !== undefined;
  if (!proved && kinds.includes('heading', end)) return undefined;
  if (by === 'doubt' || !name || every.nameless.test(name)) return 'unknown';
  if (by === 'words') {
    if (from === 0 && (pictures || /^\p{Ll}/u.test(name))) return 'cut';
    if (!answerable && known.mutual === undefined && known.when === undefined) return end === lines.length ? 'cut' : 'unknown';
  }
  return { name, ...known, ...(asked?.follows ? { follows: true } : {}) };
}

/** The lines after the name that are the card's; the note of an older layout stands under the buttons. */
function rest(lines: readonly string[], kinds: readonly LineKind[]): readonly Detail[] {
  const buttons = buttonsIn(kinds);
  const own = lines
    .map((text, i) => ({ text, i }))
    .filter(({ i }) => !OUTSIDE.has(kinds[i] ?? 'text') || (kinds[i] === 'answer' && i < buttons));
  const replied = kinds.includes('reply') || own.some(({ text, i }) => i > buttons && every.more.test(text));
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

const INVITED: ReadonlySet<LineKind> = /* @__PURE__ */ new Set<LineKind>(['asks', 'invites', 'answer', 'heading', 'withdraw', 'sent']);
const OUTSIDE: ReadonlySet<LineKind> = /* @__PURE__ */ new Set<LineKind>([
  'answer',
  'beside',
  'withdraw',
  'suggest',
  'reply',
  'chip',
  'heading',
  'elsewhere',
]);
