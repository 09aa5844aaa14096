import { evaluate, facts, type Answers, type Evaluation, type FactId, type Policy, type PolicyId } from '#rules/index.ts';
import { format, parse, type Problem } from './link.ts';
import { keepFragment } from './navigation.ts';
import { read, write } from './storage.ts';
import { createStore } from './store.ts';

/* The state of the checklist, and how it is changed, kept and read: for checklist.ts and checklist-actions.ts alone. */

/** Changes the state. `anew`: the answers are replaced as a whole, which `round` counts. */
export function set(change: Partial<ChecklistState>, { anew = false } = {}): void {
  const state = checklistStore.get();
  const next = { ...state, erased: false, ...change, round: state.round + (anew ? 1 : 0) };
  checklistStore.set({ ...next, evaluation: evaluate(next.answers, next.policy) });
}

/** Shows the reader’s own answers, or only those about them, as they are kept. */
export function load(whose: 'mine' | 'trial'): void {
  const you = parse(read('about-you'));
  const person = parse(read('invitation'));
  const policy = parse(read('policy'));
  setAnew({
    whose,
    answers: { ...aboutYouIn(you.answers), ...(whose === 'mine' ? withoutYou(person.answers) : {}) },
    policy: policy.policy ?? 'as-written',
    inProgress: countAnswers(person.answers),
    problems: [...you.problems, ...person.problems, ...policy.problems],
  });
}

/** Begins anew with what is given. */
export function setAnew(change: Partial<ChecklistState>): void {
  set(
    {
      ...UNTOUCHED,
      turn: checklistStore.get().turn,
      way: read('way') === 'all' ? 'all' : 'short',
      kept: write('probe', '1') && write('probe', ''),
      ...change,
    },
    { anew: true },
  );
}

/** Keeps the answers and the policy of the reader’s own; what is added to a shared checklist, for this tab. */
export function keep(): void {
  const { whose, linked, answers, policy, ownAboutYou, kept: before } = checklistStore.get();
  // The reader's own answers about themselves are in use there, but are not part of what was shared.
  if (whose === 'shared') keepFragment(format({ ...aboutYouIn(ownAboutYou ? linked : answers), ...withoutYou(answers) }, policy));
  if (whose !== 'mine') return;
  const kept = [
    write('about-you', format(aboutYouIn(answers))),
    write('invitation', format(withoutYou(answers))),
    write('policy', format({}, policy)),
  ].every(Boolean);
  if (kept !== before) set({ kept });
}

/** The answers about the person, without those about the reader. */
export const withoutYou = (answers: Answers): Answers => pick(answers, (id) => facts[id].scope !== 'you');

/** The answers about you. */
export const aboutYouIn = (answers: Answers): Answers => pick(answers, (id) => facts[id].scope === 'you');

/** How many questions about this person are answered. */
export const countAnswers = (answers: Answers): number => Object.values(withoutYou(answers)).filter(Boolean).length;

function pick(answers: Answers, wanted: (id: FactId) => boolean): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => wanted(id as FactId))); // keys of Answers
}

export const UNTOUCHED: ChecklistState = {
  whose: 'mine',
  answers: {},
  linked: {},
  policy: 'as-written',
  evaluation: evaluate({}),
  problems: [],
  inProgress: 0,
  ownAboutYou: false,
  kept: true,
  erased: false,
  undo: undefined,
  round: 0,
  way: 'short',
  asking: undefined,
  turn: 0,
};

export const checklistStore = createStore(UNTOUCHED);

export interface ChecklistState {
  /**
   * `mine`: kept on this device. `shared`: opened from a link. `trial`: on a page reached from outside,
   * while an invitation is in progress. Nothing of the last two is kept.
   */
  readonly whose: 'mine' | 'shared' | 'trial';
  readonly answers: Answers;
  /** In a shared checklist: the answers its link brought. */
  readonly linked: Answers;
  readonly policy: PolicyId | Policy;
  readonly evaluation: Evaluation;
  /** What could not be read or used. */
  readonly problems: readonly Problem[];
  /** How many answers the reader's own invitation in progress has, while it is not shown. */
  readonly inProgress: number;
  /** In a shared checklist: the reader's own answers about themselves are in use. */
  readonly ownAboutYou: boolean;
  /** False when the browser keeps nothing: it all works until the page is closed. */
  readonly kept: boolean;
  readonly erased: boolean;
  /** The answers before the last start over. */
  readonly undo: Answers | undefined;
  /** Goes up whenever the answers are replaced as a whole. */
  readonly round: number;
  readonly way: Way;
  /** The screen of the short way a reader has gone back to, or is ticking; undefined: whatever is next. */
  readonly asking: AskedScreen | undefined;
  /** Goes up whenever a reader is taken on or back, so that the focus can follow. */
  readonly turn: number;
}

/** A screen of the short way; `ties` is the one of how they are known, with boxes for several. */
export type AskedScreen = 'tie' | 'ties' | 'note' | 'off' | 'you';

/** How the full checklist asks: by group, only what can still matter, or everything. */
export type Way = 'short' | 'all';
