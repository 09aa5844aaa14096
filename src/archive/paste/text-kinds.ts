import { mutualOf } from './mutual.ts';
import { askedBy } from './name.ts';
import { inviteIn } from './other.ts';
import {
  ACCEPT,
  BESIDE_CARD,
  CHIP,
  FRAME,
  IGNORE,
  MAY_KNOW,
  RECEIVED,
  REPLY,
  SENT,
  SHOW_ALL,
  SUGGEST,
  TAKE_PART,
  TIME,
  TOTAL,
  WITHDRAW,
} from './words.ts';

/** What each line of a page's text is by its words alone. */
export function lineKindsOf(lines: readonly string[]): readonly LineKind[] {
  const kinds = lines.map(lineKindOf);
  // A number in brackets is a label over the list beside another one, and part of a headline elsewhere.
  const over = (i: number): boolean => kinds[i] === 'chip' || kinds[i] === 'heading' || CHIP.test(lines[i]?.slice(0, 60) ?? '');
  return kinds.map((kind, i) => (kind === 'text' && over(i) && (over(i - 1) || over(i + 1)) ? 'chip' : kind));
}

function lineKindOf(line: string): LineKind {
  if (line.length < 80) {
    if (TOTAL.test(line) && !RECEIVED.test(line)) return 'chip';
    const short = SHORT.find(([, words]) => words.test(line));
    if (short) return short[0];
  }
  if (REPLY.test(line)) return 'reply';
  if (mutualOf(line) !== undefined) return 'mutual';
  if (askedBy(line)) return 'asks';
  return inviteIn(line) ? 'invites' : 'text';
}

const SHORT: readonly (readonly [LineKind, RegExp])[] = [
  ['heading', RECEIVED],
  ['chip', SHOW_ALL],
  ['elsewhere', MAY_KNOW],
  ['elsewhere', FRAME],
  ['answer', ACCEPT],
  ['answer', IGNORE],
  ['answer', TAKE_PART],
  ['withdraw', WITHDRAW],
  ['suggest', SUGGEST],
  ['beside', BESIDE_CARD],
  ['sent', SENT],
  ['time', TIME],
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
