import type { Day } from '#archive/index.ts';
import { ruleIds, type RuleId, type Verdict } from '#rules/index.ts';
import { daysAfter } from './answers.ts';
import type { Judge } from './judge.ts';
import { laneOf } from './lane.ts';
import type { Card } from './pile.ts';
import { found } from './search.ts';

/** Where somebody is in a pile; everyone is in exactly one place. */
export const places = ['waiting', 'asked', 'later', 'done', 'connected'] as const;

/** How old an invitation is, from the newest. */
export const ages = ['month', 'half-year', 'older', 'unknown'] as const;

export const NO_FILTERS: Filters = { place: 'waiting', words: [] };

/** Undecided, to be asked, put off, decided, or a connection already. */
export function placeOf(card: Card, judge: Judge, today: Day): Place {
  const lane = laneOf(card, judge, today);
  if (lane === 'later' || lane === 'done' || lane === 'connected') return lane;
  return card.decided?.as === 'ask' ? 'asked' : 'waiting';
}

/** The cards that fit all filters that are set, in their order. */
export function filtered(cards: readonly Card[], filters: Filters, judge: Judge, today: Day): readonly Card[] {
  const fits = fitting(filters, judge, today);
  return filters.words.reduce(found, cards.filter(fits));
}

/**
 * How many cards each choice of each filter would show, the others left as they are. A reason counts where its
 * rule speaks.
 */
export function countsOf(cards: readonly Card[], filters: Filters, judge: Judge, today: Day): Counts {
  const worded = filters.words.reduce(found, cards);
  const place = zeros(places);
  for (const card of worded) place[placeOf(card, judge, today)] += 1;
  const verdict = { accept: 0, ask: 0, decline: 0, undecided: 0 };
  for (const card of worded.filter(fitting(leaving(filters, 'verdict', 'firm'), judge, today))) verdict[judge(card).verdict] += 1;
  const counts = {
    place,
    verdict,
    firm: 0,
    with: 0,
    without: 0,
    message: 0,
    hint: 0,
    age: zeros(ages),
    reason: {} as Record<RuleId, number>,
  };
  for (const card of worded.filter(fitting(leaving(filters, 'firm', 'note', 'message', 'hint', 'age', 'reason'), judge, today))) {
    const { settled, outcomes } = judge(card);
    if (settled) counts.firm += 1;
    counts[card.person.note === undefined ? 'without' : 'with'] += 1;
    if (hasMessages(card)) counts.message += 1;
    if (hasHint(card)) counts.hint += 1;
    counts.age[ageOf(card, today)] += 1;
    for (const id of ruleIds) if (outcomes[id] === 'fires') counts.reason[id] = (counts.reason[id] ?? 0) + 1;
  }
  return counts;
}

const fitting =
  ({ place, verdict, firm, reason, note, message, hint, age }: Filters, judge: Judge, today: Day) =>
  (card: Card): boolean => {
    if (placeOf(card, judge, today) !== place) return false;
    if (note !== undefined && (card.person.note === undefined) !== (note === 'without')) return false;
    if (message && !hasMessages(card)) return false;
    if (hint && !hasHint(card)) return false;
    if (age !== undefined && ageOf(card, today) !== age) return false;
    const evaluation = judge(card);
    if (verdict !== undefined && evaluation.verdict !== verdict) return false;
    if (firm && !evaluation.settled) return false;
    return reason === undefined || evaluation.outcomes[reason] === 'fires';
  };

const hasMessages = ({ person }: Card): boolean =>
  person.dealings.some(({ kind }) => kind === 'messages-both-ways' || kind === 'they-wrote');

const hasHint = ({ person, own }: Card): boolean => person.suggestions.some(({ fact }) => own[fact] === undefined);

function ageOf({ person: { invitedOn } }: Card, today: Day): Age {
  if (invitedOn === undefined) return 'unknown';
  if (daysAfter(invitedOn, 31) > today) return 'month';
  return daysAfter(invitedOn, 183) > today ? 'half-year' : 'older';
}

const zeros = <K extends string>(keys: readonly K[]): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>; // one a key

const leaving = (filters: Filters, ...names: readonly (keyof Filters)[]): Filters =>
  ({
    ...NO_FILTERS,
    ...Object.fromEntries(Object.entries(filters).filter(([name]) => !(names as readonly string[]).includes(name))),
  }) as Filters; // fewer of its own

export type Place = (typeof places)[number];
export type Age = (typeof ages)[number];

/** What of a pile is shown. */
export interface Filters {
  readonly place: Place;
  readonly verdict?: Verdict;
  /** Only those whose verdict no answer can change. */
  readonly firm?: boolean;
  readonly reason?: RuleId;
  readonly note?: 'with' | 'without';
  /** Only those who wrote to the reader outside the invitation. */
  readonly message?: boolean;
  /** Only those of whom the files hint at something. */
  readonly hint?: boolean;
  readonly age?: Age;
  /** Each holds words that a card must hold. */
  readonly words: readonly string[];
}

export interface Counts {
  readonly place: Readonly<Record<Place, number>>;
  readonly verdict: Readonly<Record<Verdict, number>>;
  readonly firm: number;
  readonly with: number;
  readonly without: number;
  readonly message: number;
  readonly hint: number;
  readonly age: Readonly<Record<Age, number>>;
  readonly reason: Readonly<Partial<Record<RuleId, number>>>;
}
