import type { Answers, FactId, FactValue } from '#rules/index.ts';
import { arrivedFromOutside } from './arrival.ts';
import {
  aboutYouIn,
  checklistStore,
  countAnswers,
  keep,
  load,
  set,
  setAnew,
  withoutYou,
  type AskedScreen,
  type ChecklistState,
  type Way,
} from './checklist-state.ts';
import { parse } from './link.ts';
import { takeFragment } from './navigation.ts';
import { keepNothing, read, write } from './storage.ts';

/**
 * The one checklist of a page: what is answered, under which policy, and whose answers they are. What a
 * reader does with it as a whole stands in checklist-actions.ts, which a first visit does not fetch.
 */
export const checklist = {
  get: checklistStore.get,
  subscribe: checklistStore.subscribe,

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
    addEventListener('pageshow', (event) => event.persisted && checklistStore.get().whose === 'mine' && load('mine'));
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
  answer(given: Given, asking?: AskedScreen, turn = checklistStore.get().turn): void {
    set({ answers: { ...checklistStore.get().answers, ...given } as Answers, asking, turn, undo: undefined }); // callers pair facts with their own values
    keep();
  },

  /** Answers all of a screen and goes on to what is next. */
  goOn(given: Given): void {
    checklist.answer(given, undefined, checklistStore.get().turn + 1);
  },

  /** Goes back to a screen of the short way. */
  ask(asking: AskedScreen): void {
    set({ asking, turn: checklistStore.get().turn + 1 });
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

export { aboutYouIn, countAnswers, withoutYou, type ChecklistState };

function openFragment(): void {
  const fragment = takeFragment();
  if (fragment === undefined) return;
  const link = parse(fragment);
  // Begun on our own home page: the reader's own, in place of what was in progress.
  if (link.starts && !arrivedFromOutside()) {
    history.replaceState(null, '', location.pathname + location.search);
    const { answers } = checklistStore.get();
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
  if (!key || checklistStore.get().whose !== 'mine') return;
  const { policy = 'as-written' } = parse(read('policy'));
  set({ policy, answers: { ...aboutYouIn(parse(read('about-you')).answers), ...withoutYou(checklistStore.get().answers) } });
}

let started = false;

/** Answers to give, or with `undefined` to take back. */
type Given = Partial<Record<FactId, FactValue | 'unknown' | undefined>>;
