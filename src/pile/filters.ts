import { LAPSE, type Day } from '#archive/index.ts';
import { ruleIds, type Evaluation, type RuleId, type Verdict } from '#rules/index.ts';
import { daysAfter } from './answers.ts';
import type { Judge } from './judge.ts';
import { placeOf, places, type Place } from './lane.ts';
import type { Card } from './pile.ts';
import { found } from './search.ts';

/** How old an invitation is, from the newest. */
export const ages = ['month', 'half-year', 'older', 'unknown'] as const;

export const NO_FILTERS: Filters = { place: 'waiting', words: [] };

/** The cards that fit all filters that are set, in their order. */
export function filtered(cards: readonly Card[], filters: Filters, judge: Judge, today: Day): readonly Card[] {
  const fits = fitting(filters, judge, today);
  return filters.words.reduce(found, cards.filter(fits));
}

/** How many cards each choice of each filter would show, with the other filters left as they are. A reason counts where its rule speaks. */
export function countsOf(cards: readonly Card[], filters: Filters, judge: Judge, today: Day): Counts {
  const place = zeros(places);
  const here: Card[] = [];
  for (const card of filters.words.reduce(found, cards)) {
    const at = placeOf(card, today);
    place[at] += 1;
    if (at === filters.place) here.push(card);
  }
  const verdict = { accept: 0, ask: 0, decline: 0, undecided: 0 };
  for (const card of here.filter(fitting(leaving(filters, 'verdict', 'firm'), judge, today))) verdict[judge(card).verdict] += 1;
  const counts = { place, verdict, firm: 0, with: 0, without: 0, message: 0, hint: 0, age: zeros(ages) };
  const ageOf = agesOn(today);
  // Thousands of cards share a few dozen evaluations, so each evaluation is read once and counted for all its cards.
  const kinds = new Map<Evaluation, number>();
  for (const card of here.filter(fitting(leaving(filters, 'firm', 'note', 'message', 'hint', 'age', 'reason'), judge, today))) {
    const evaluation = judge(card);
    kinds.set(evaluation, (kinds.get(evaluation) ?? 0) + 1);
    counts[card.person.note === undefined ? 'without' : 'with'] += 1;
    if (hasMessages(card)) counts.message += 1;
    if (hasHint(card)) counts.hint += 1;
    counts.age[ageOf(card)] += 1;
  }
  const reason: Partial<Record<RuleId, number>> = {};
  for (const [{ settled, outcomes }, count] of kinds) {
    if (settled) counts.firm += count;
    for (const id of ruleIds) if (outcomes[id] === 'fires') reason[id] = (reason[id] ?? 0) + count;
  }
  return { ...counts, reason };
}

function fitting({ place, verdict, firm, reason, note, message, hint, age }: Filters, judge: Judge, today: Day): (card: Card) => boolean {
  const ageOf = agesOn(today);
  return (card) => {
    if (placeOf(card, today) !== place) return false;
    if (note !== undefined && (card.person.note === undefined) !== (note === 'without')) return false;
    if (message && !hasMessages(card)) return false;
    if (hint && !hasHint(card)) return false;
    if (age !== undefined && ageOf(card) !== age) return false;
    if (verdict === undefined && !firm && reason === undefined) return true;
    const evaluation = judge(card);
    if (verdict !== undefined && evaluation.verdict !== verdict) return false;
    if (firm && !evaluation.settled) return false;
    return reason === undefined || evaluation.outcomes[reason] === 'fires';
  };
}

const hasMessages = ({ person }: Card): boolean =>
  person.dealings.some(({ kind }) => kind === 'messages-both-ways' || kind === 'they-wrote');

const hasHint = ({ person, own }: Card): boolean => person.suggestions.some(({ fact }) => own[fact] === undefined);

/** The age of an invitation on a day. The days between the ages are worked out once, since there may be thousands of invitations. */
function agesOn(today: Day): (card: Card) => Age {
  const [month, halfYear] = [daysAfter(today, -31), daysAfter(today, -LAPSE)];
  return ({ person: { invitedOn } }) => {
    if (invitedOn === undefined) return 'unknown';
    if (invitedOn > month) return 'month';
    return invitedOn > halfYear ? 'half-year' : 'older';
  };
}

const zeros = <K extends string>(keys: readonly K[]): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>; // one a key

const leaving = (filters: Filters, ...names: readonly (keyof Filters)[]): Filters =>
  ({
    ...NO_FILTERS,
    ...Object.fromEntries(Object.entries(filters).filter(([name]) => !(names as readonly string[]).includes(name))),
  }) as Filters; // fewer of its own

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
