import { isHeading } from './heading.ts';
import { mutualOf } from './mutual.ts';
import { askedBy, BESIDE_CARD, pictured } from './name.ts';
import { inviteIn } from './other-said.ts';
import { isSent, isTime } from './time.ts';
import { LABELLED } from './total.ts';
import { wordsOf, type Words } from './words/words.ts';

/** What each line of a page's text is by its words alone. */
export function lineKindsOf(lines: readonly string[], words: Words): readonly LineKind[] {
  const short = shortKinds(words);
  // Where the word for ignoring is not known, that button stands in the line before.
  const alone = wordsOf(words.languages.filter(({ ignore }) => !ignore)).any('accept');
  const kinds = lines.map((line) => lineKindOf(line, words, short));
  // A number in brackets is a label over the list beside another one, and part of a headline elsewhere.
  const over = (i: number): boolean => kinds[i] === 'chip' || kinds[i] === 'heading' || LABELLED.test(lines[i] ?? '');
  return kinds.map((kind, i) => {
    const line = lines[i] ?? '';
    const next = kinds[i + 1];
    // Between who asks and what only a card has stands a headline, which may say anything.
    if (kind === 'elsewhere' && kinds[i - 1] === 'asks' && IN_CARD.includes(next)) return 'text';
    // A picture over an invitation that was answered, and the button under it.
    if ((kind === 'suggest' && kinds[i - 1] === 'answered') || (next === 'answered' && pictured(line, words))) return 'answered';
    if (kind !== 'text') return kind;
    if (line.length < 30 && alone.test(lines[i + 1] ?? '')) return 'answer';
    return over(i) && (over(i - 1) || over(i + 1)) ? 'chip' : kind;
  });
}

function lineKindOf(line: string, words: Words, kinds: ShortKinds): LineKind {
  if (line.length < 80) {
    if (isHeading(line, words)) return 'heading';
    if (words.says('total', line)) return 'chip';
    const short = kinds.find(([, said]) => said.test(line));
    if (short) return short[0];
    if (isSent(line, words)) return 'sent';
    if (isTime(line, words)) return 'time';
  }
  if (words.says('reply', line)) return 'reply';
  if (mutualOf(line, words) !== undefined) return 'mutual';
  if (words.says('answered', line)) return 'answered';
  if (askedBy(line, words)) return 'asks';
  return inviteIn(line, words) ? 'invites' : 'text';
}

/** What a short line may be by all of it. */
const shortKinds = (words: Words): ShortKinds => [
  ['chip', words.any('showAll')],
  ['chip', words.any('sentTab')],
  ['elsewhere', words.any('mayKnow')],
  ['elsewhere', words.any('frame')],
  ['answer', words.any('accept')],
  ['answer', words.any('ignore')],
  ['answer', words.any('takePart')],
  ['withdraw', words.any('withdraw')],
  ['suggest', words.any('suggest')],
  ['beside', BESIDE_CARD],
];

const IN_CARD: readonly (LineKind | undefined)[] = ['mutual', 'time', 'answer'];

type ShortKinds = readonly (readonly [LineKind, RegExp])[];

/** `answer`: a button that accepts or ignores. `answered`: of an invitation that has just been. `beside`: nothing of a card. */
export type LineKind =
  | 'heading'
  | 'elsewhere'
  | 'chip'
  | 'answer'
  | 'answered'
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
