import { evaluate, facts, type Answers, type Evaluation, type FactId, type FactValue, type Policy, type PolicyId } from '#rules/index.ts';
import { format, parse, type Problem } from './link.ts';
import { arrivedFromOutside } from './arrival.ts';
import { keepFragment, takeFragment } from './navigation.ts';
import { keepNothing, read, write } from './storage.ts';

/**
 * The one checklist of a page: what is answered, under which policy, and whose answers they are. What a
 * reader does with it as a whole stands in checklist-deeds.ts, which a first visit does not fetch.
 */
export const checklist = {
  /** What to draw now. The same object until something changes. */
  get: (): ChecklistState => state,

  /** Calls back after every change; returns how to stop. */
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  /**
   * Reads what is kept and what the address says, once a page. On a page reached from outside this
   * site, an invitation in progress is left alone until the reader asks for it.
   */
  start({ fromOutside = false } = {}): void {
    if (started) return;
    started = true;
    load(fromOutside && read('invitation') ? 'trial' : 'mine');
    openFragment();
    addEventListener('hashchange', openFragment);
    addEventListener('storage', takeFromOtherTabs);
    // A page brought back whole may be older than what is kept.
    addEventListener('pageshow', (event) => event.persisted && state.whose === 'mine' && load('mine'));
  },

  /**
   * Begins on a page that stands in a frame of somebody else’s: nothing kept here is read, and nothing is kept.
   *
   * @param fragment what the host has asked for: a policy, or answers to begin with; the rest of it is passed over
   */
  startInFrame(fragment: string): void {
    keepNothing();
    const { answers, policy = 'as-written' } = parse(fragment);
    setAnew({ answers, policy });
  },

  /** Answers a question, or takes the answer back with `undefined`. `asking` is the screen that stays meanwhile. */
  answer(given: Given, asking?: Asking, turn = state.turn): void {
    set({ answers: { ...state.answers, ...given } as Answers, asking, turn, undo: undefined }); // callers pair facts with their own values
    keep();
  },

  /** Answers all of a screen and goes on to what is next. */
  goOn(given: Given): void {
    checklist.answer(given, undefined, state.turn + 1);
  },

  /** Goes back to a screen of the short way. */
  ask(asking: Asking): void {
    set({ asking, turn: state.turn + 1 });
  },

  /** Goes the short way or asks all questions, and remembers it on this device. */
  setWay(way: Way): void {
    set({ way });
    write('way', way === 'all' ? 'all' : '');
  },

  /** Asks all questions on this page, whatever is remembered. */
  showAll(): void {
    set({ way: 'all' });
  },
};

/** The answers about the person, without those about the reader. */
export const withoutYou = (answers: Answers): Answers => pick(answers, (id) => facts[id].scope !== 'you');

/** The answers about you. */
export const aboutYouIn = (answers: Answers): Answers => pick(answers, (id) => facts[id].scope === 'you');

/** How many questions about this person are answered. */
export const countAnswers = (answers: Answers): number => Object.values(withoutYou(answers)).filter(Boolean).length;

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

function openFragment(): void {
  const fragment = takeFragment();
  if (fragment === undefined) return;
  const link = parse(fragment);
  // Begun on our own home page: the reader's own, in place of what was in progress.
  if (link.starts && !arrivedFromOutside()) {
    history.replaceState(null, '', location.pathname + location.search);
    const { answers } = state;
    set(
      { answers: { ...aboutYouIn(answers), ...withoutYou(link.answers) }, undo: countAnswers(answers) > 0 ? answers : undefined },
      { anew: true },
    );
    keep();
    return;
  }
  setAnew({
    whose: 'shared',
    answers: link.answers,
    linked: link.answers,
    policy: link.policy ?? 'as-written',
    problems: link.problems,
    inProgress: countAnswers(parse(read('invitation')).answers),
  });
}

/** What another tab has kept is kept here too: this page would write over it with its next answer. */
function takeFromOtherTabs({ key }: StorageEvent): void {
  // No key: the browser has cleared everything, and what is on the screen is all there is.
  if (!key || state.whose !== 'mine') return;
  const { policy = 'as-written' } = parse(read('policy'));
  set({ policy, answers: { ...aboutYouIn(parse(read('about-you')).answers), ...withoutYou(state.answers) } });
}

/** Keeps the answers and the policy of the reader’s own; what is added to a shared checklist, for this tab. */
export function keep(): void {
  const { whose, linked, answers, policy } = state;
  // The reader's own answers about themselves are in use there, but no part of it.
  if (whose === 'shared') keepFragment(format({ ...aboutYouIn(state.ownAboutYou ? linked : answers), ...withoutYou(answers) }, policy));
  if (whose !== 'mine') return;
  const kept = [
    write('about-you', format(aboutYouIn(state.answers))),
    write('invitation', format(withoutYou(state.answers))),
    write('policy', format({}, state.policy)),
  ].every(Boolean);
  if (kept !== state.kept) set({ kept });
}

function setAnew(change: Partial<ChecklistState>): void {
  set(
    {
      ...EMPTY,
      turn: state.turn,
      way: read('way') === 'all' ? 'all' : 'short',
      kept: write('probe', '1') && write('probe', ''),
      ...change,
    },
    { anew: true },
  );
}

/** Changes the state; `round` counts the times in which the answers are replaced as a whole. */
export function set(change: Partial<ChecklistState>, { anew = false } = {}): void {
  const next = { ...state, erased: false, ...change, round: state.round + (anew ? 1 : 0) };
  const evaluation = evaluate(next.answers, next.policy);
  state = { ...next, evaluation };
  for (const listener of listeners) listener();
}

function pick(answers: Answers, wanted: (id: FactId) => boolean): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => wanted(id as FactId))); // keys of Answers
}

export const EMPTY: ChecklistState = {
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

let state = EMPTY;
let started = false;
const listeners = new Set<() => void>();

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
  readonly asking: Asking | undefined;
  /** Goes up whenever a reader is taken on or back, so that the focus can follow. */
  readonly turn: number;
}

/** A screen of the short way; `ties` is the one of how they are known, with boxes for several. */
type Asking = 'tie' | 'ties' | 'note' | 'off' | 'you';

/** Answers to give, or with `undefined` to take back. */
type Given = Partial<Record<FactId, FactValue | 'unknown' | undefined>>;

/** How the full checklist asks: by group, only what can still matter, or everything. */
type Way = 'short' | 'all';
