import { askedBy, nameIn, pictured, sameName } from './name.ts';
import { inviteIn } from './other-said.ts';
import { letters } from './plain.ts';
import type { LineKind } from './text-kinds.ts';
import type { Words } from './words/words.ts';

/**
 * Where cards begin and end in a page's text. A card begins with the label of a picture and the name that it gives, with the
 * words of an invitation, or, right after the end of another or under the head of the list, with a name that the lines
 * after it prove. The list ends where another heading stands.
 */
export function cardsIn(lines: readonly string[], kinds: readonly LineKind[], words: Words): readonly TextCard[] {
  const cards: TextCard[] = [];
  const add = (card: Omit<TextCard, 'end'>): void => {
    cards.push({ ...card, end: lines.length });
  };
  const stop = (end: number): void => {
    const last = cards.at(-1);
    if (last && last.end > end) cards[cards.length - 1] = { ...last, end };
  };
  const paired = lines.some((_, i) => titleOf(lines, kinds, i, words) !== undefined);
  let elsewhere = false;
  for (let i = 0; i < lines.length; i++) {
    const kind = kinds[i];
    if (kind === 'heading' || kind === 'elsewhere' || kind === 'chip' || kind === 'answered') {
      stop(i);
      elsewhere = kind === 'elsewhere';
    }
    if (elsewhere) continue;
    const title = titleOf(lines, kinds, i, words);
    if (title !== undefined) {
      stop(i);
      add({ from: i, title, by: 'picture' });
      i = title;
    } else if (kind === 'asks' || kind === 'invites') {
      // A newsletter's name may stand over the words that invite to it.
      const last = cards.at(-1);
      if (kind === 'invites' && last?.by === 'border' && last.end > i && !proved(kinds, last.title + 1, i)) continue;
      stop(i);
      add({
        from: i,
        title: i,
        by: isBorder(kinds, i, paired) || (kind === 'invites' && ends(lines, kinds, i, words)) ? 'words' : 'doubt',
      });
    } else if (kind === 'text' && i > 0 && isBorder(kinds, i, true) && isName(lines, kinds, i, words)) {
      if (paired && isWithinNote(lines, kinds, i, words)) continue;
      stop(i);
      // Where cards begin with pictures, a bare line may as well be what somebody wrote; and so may one over more than a headline.
      const under = kinds
        .slice(
          i + 1,
          kinds.findIndex((one, at) => at > i && PROVES.includes(one)),
        )
        .filter((one) => one === 'text');
      add({ from: i, title: i, by: paired || under.length > 1 || SENTENCE.test(lines[i] ?? '') ? 'doubt' : 'border' });
    }
  }
  return cards;
}

/** The line of the name, if a picture's label stands in line `i`: the next one begins with the same name. */
function titleOf(lines: readonly string[], kinds: readonly LineKind[], i: number, words: Words): number | undefined {
  const label = lines[i] ?? '';
  const next = lines[i + 1];
  if (next === undefined || label.length > 400 || kinds[i] !== 'text' || !NAMED.includes(kinds[i + 1] ?? 'beside')) return undefined;
  const name = askedBy(next, words)?.name ?? inviteIn(next, words)?.from ?? nameIn(next);
  const named = pictured(label, words);
  if (named !== undefined) {
    // The selection may have begun within the label of the first.
    const whole =
      sameName(name, named) ||
      (i === 0 && letters(named) !== '' && letters(name).endsWith(letters(named)) && askedBy(next, words) !== undefined);
    return whole ? i + 1 : undefined;
  }
  return nameIn(label) === name && name && !/\p{P}$/u.test(label.replace(/\.$/, '')) ? i + 1 : undefined;
}

/** Whether a card may begin in line `i`: at the beginning, after the end of a card, or under the head of the list. */
function isBorder(kinds: readonly LineKind[], i: number, strict: boolean): boolean {
  const before = kinds[i - 1];
  if (before === undefined || ENDS.includes(before)) return true;
  return !strict && !kinds.includes('answer') && before !== 'asks';
}

/** After the end of what a card holds, or over the line under an invitation that is not to connect. */
function ends(lines: readonly string[], kinds: readonly LineKind[], i: number, words: Words): boolean {
  return (
    ['mutual', 'time'].includes(kinds[i - 1] ?? '') ||
    words.languages.flatMap(({ under = [] }) => under).some(([, said]) => said.test(lines[i + 1] ?? ''))
  );
}

/** Whether the line over it is part of a note, though it says what a button says: it stands alone, and both buttons follow in the same card. */
function isWithinNote(lines: readonly string[], kinds: readonly LineKind[], i: number, words: Words): boolean {
  if (kinds[i - 1] !== 'answer' || kinds[i - 2] === 'answer') return false;
  const at = kinds.indexOf('answer', i);
  const between = lines.slice(i, at).map((_, from) => titleOf(lines, kinds, i + from, words));
  return at > 0 && kinds[at + 1] === 'answer' && between.every((title) => title === undefined) && !kinds.slice(i, at).includes('asks');
}

/** A line that may be a name, with what proves it further down; not the note that stands under the buttons of an older layout. */
function isName(lines: readonly string[], kinds: readonly LineKind[], i: number, words: Words): boolean {
  const line = lines[i] ?? '';
  if (line.length > 100 || !nameIn(line) || words.says('more', line) || words.says('painted', line)) return false;
  for (let at = i + 1; at < Math.min(lines.length, i + 30); at++) {
    const kind = kinds[at] ?? 'text';
    if (PROVES.includes(kind)) return true;
    if (kind !== 'text' && kind !== 'beside') return false;
    if (titleOf(lines, kinds, at, words) !== undefined) return false;
  }
  return false;
}

/** A line that ends as sentences do, and no title or degree. */
const SENTENCE = /[!?…]$|\p{Ll}{2}\.$/u;

const proved = (kinds: readonly LineKind[], from: number, to: number): boolean =>
  kinds.slice(from, to).some((kind) => PROVES.includes(kind) && kind !== 'invites');

/** Lines that may name somebody. */
const NAMED: readonly (LineKind | undefined)[] = ['text', 'asks', 'invites'];
const ENDS: readonly (LineKind | undefined)[] = ['answer', 'answered', 'withdraw', 'reply', 'chip', 'heading'];
const PROVES: readonly (LineKind | undefined)[] = ['mutual', 'time', 'answer', 'sent', 'withdraw', 'invites'];

/** `by`: what shows that a card begins there; `doubt` where it may as well be what somebody wrote. */
export interface TextCard {
  readonly from: number;
  /** The line with the name. */
  readonly title: number;
  /** The line after the last. */
  readonly end: number;
  readonly by: 'picture' | 'words' | 'border' | 'doubt';
}
