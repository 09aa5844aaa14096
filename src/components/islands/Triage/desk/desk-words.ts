import type { Age, Card, FoundIn, Part, Place } from '#pile/index.ts';
import type { Evaluation } from '#rules/index.ts';
import { actionWords } from '../../Verdict/verdict-words.ts';
import { decisionWord, longDay } from '../words.ts';

/** A verdict with how sure it is, in one line. */
export const verdictWords = ({ verdict, settled }: Evaluation): string =>
  `${actionWords[verdict]}${settled || verdict === 'undecided' ? '' : ', so far'}`;

/** The places of a pile, as its filters call them. */
export const placeWords: Readonly<Record<Place, string>> = {
  waiting: 'To decide',
  asked: 'To ask',
  later: 'Later',
  done: 'Decided',
  connected: 'Already connected',
};

/** What is said of a place where nobody is. */
export const nobodyIn: Readonly<Record<Place, string>> = {
  waiting: 'Nobody waits for a decision.',
  asked: 'You have decided to ask nobody yet.',
  later: 'Nobody is put off just now.',
  done: 'Nobody is decided yet.',
  connected: 'Nobody here is a connection already.',
};

export const ageName: Readonly<Record<Age, string>> = {
  month: 'Under a month old',
  'half-year': 'One to six months',
  older: 'Over six months',
  unknown: 'No date',
};

/** Where somebody was found, and by what. */
export function whereWords({ decided, became }: Card, place: Place, part: Part, by: readonly FoundIn[]): string {
  const here = part === 'connections' ? 'Connection to reconsider' : placeWords[place];
  const how = became
    ? ': a connection now'
    : decided
      ? `: ${decisionWord(decided.as, part)}${decided.until ? `, back on ${longDay(decided.until)}` : ''}`
      : '';
  const found = by.filter((field) => field !== 'name').map((field) => FIELDS[field]);
  return `${here}${how}${found.length > 0 ? ` · found in ${found.join(' and ')}` : ''}`;
}

const FIELDS: Readonly<Record<FoundIn, string>> = {
  name: 'the name',
  headline: 'the headline',
  note: 'what they wrote',
  reason: 'your note',
};
