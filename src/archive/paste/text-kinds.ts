import { mutualOf } from './mutual.ts';
import { askedBy, BESIDE_CARD } from './name.ts';
import { inviteIn } from './other.ts';
import { CHIP } from './said-total.ts';
import { every } from './words/every.ts';
import { ACCEPT_ALONE, FRAME, RECEIVED, SENT_TAB, SHOW_ALL, TAKE_PART } from './words/headings.ts';

/** What each line of a page's text is by its words alone. */
export function lineKindsOf(lines: readonly string[]): readonly LineKind[] {
  const kinds = lines.map(lineKindOf);
  // A number in brackets is a label over the list beside another one, and part of a headline elsewhere.
  const over = (i: number): boolean => kinds[i] === 'chip' || kinds[i] === 'heading' || CHIP.test(lines[i]?.slice(0, 60) ?? '');
  return kinds.map((kind, i) => {
    if (kind !== 'text') return kind;
    const line = lines[i] ?? '';
    if (line.length < 30 && ACCEPT_ALONE.test(lines[i + 1] ?? '')) return 'answer';
    return over(i) && (over(i - 1) || over(i + 1)) ? 'chip' : kind;
  });
}

function lineKindOf(line: string): LineKind {
  if (line.length < 80) {
    if (every.total.test(line) && !RECEIVED.test(line)) return 'chip';
    const short = SHORT.find(([, words]) => words.test(line));
    if (short) return short[0];
  }
  if (every.reply.test(line)) return 'reply';
  if (mutualOf(line, every) !== undefined) return 'mutual';
  if (askedBy(line, every)) return 'asks';
  return inviteIn(line, every) ? 'invites' : 'text';
}

const SHORT: readonly (readonly [LineKind, RegExp])[] = [
  ['heading', RECEIVED],
  ['chip', SHOW_ALL],
  ['chip', SENT_TAB],
  ['elsewhere', every.mayKnow],
  ['elsewhere', FRAME],
  ['answer', every.accept],
  ['answer', every.ignore],
  ['answer', TAKE_PART],
  ['withdraw', every.withdraw],
  ['suggest', every.suggest],
  ['beside', BESIDE_CARD],
  ['sent', every.sent],
  ['time', every.time],
];

/** `answer`: a button that accepts or ignores. `beside`: nothing of a card. */
export type LineKind =
  | 'heading'
  | 'elsewhere'
  | 'chip'
  | 'answer'
  | 'withdraw'
  | 'suggest'
  | 'beside'
  | 'sent'
  | 'time'
  | 'reply'
  | 'mutual'
  | 'asks'
  | 'invites'
  | 'text';
