import type { Answers, Policy, PolicyId } from '#rules/index.ts';
import { aboutYouIn, checklistStore, countAnswers, UNTOUCHED, keep, load, set, withoutYou } from './checklist-state.ts';
import { format, parse } from './link.ts';
import { storageKeys } from './storage-keys.ts';
import { read, write } from './storage.ts';

/**
 * What a reader does with the checklist as a whole, and with what is kept of it. It stands apart from checklist.ts because a
 * first visit needs none of it, and does not fetch it.
 */
export const checklistActions = {
  /** They have answered: what they wrote is to be judged again. */
  replied(): void {
    set({ answers: { ...checklistStore.get().answers, message: 'replied', note: undefined } }, { anew: true });
    keep();
  },

  setPolicy(policy: PolicyId | Policy): void {
    set({ policy });
    keep();
  },

  /** Sets this invitation aside for the next one; answers about you stay. A second press of a double click has nothing to set aside. */
  startAnother(): void {
    if (checklistStore.get().whose !== 'mine') checklistActions.backToMine();
    const { answers, turn, undo } = checklistStore.get();
    set(
      { answers: aboutYouIn(answers), undo: countAnswers(answers) > 0 ? answers : undo, asking: undefined, turn: turn + 1 },
      { anew: true },
    );
    keep();
  },

  /** Keeps this invitation for this tab, to stand beside the next one or, on a shared checklist, beside the reader’s own. */
  compare(): void {
    const { answers, whose } = checklistStore.get();
    // The second press of a double click must not keep an empty one, or the reader's own, in place of the first.
    if (read('compared') || countAnswers(answers) === 0) return;
    write('compared', format(withoutYou(answers)));
    if (whose === 'mine') checklistActions.startAnother();
    else checklistActions.backToMine();
  },

  /** Goes on with the invitation that was kept beside this one, and keeps this one in its place. */
  swapCompared(): void {
    const { answers, turn } = checklistStore.get();
    const other = withoutYou(parse(read('compared')).answers);
    write('compared', format(withoutYou(answers)));
    set({ answers: { ...aboutYouIn(answers), ...other }, undo: undefined, asking: undefined, turn: turn + 1 }, { anew: true });
    keep();
  },

  stopComparing(): void {
    write('compared', '');
    set({});
  },

  undo(): void {
    const { undo } = checklistStore.get();
    if (!undo) return;
    if (read('compared') === format(withoutYou(undo))) write('compared', '');
    set({ answers: undo, undo: undefined }, { anew: true });
    keep();
  },

  /** Removes everything from the device and starts empty. */
  erase(): void {
    eraseAll();
    dropFragment();
    set({ ...UNTOUCHED, turn: checklistStore.get().turn + 1, erased: true }, { anew: true });
  },

  /** Takes over a checklist that is not the reader's own, in place of theirs. */
  makeItMine(): void {
    const you = parse(read('about-you')).answers;
    const person = parse(read('invitation')).answers;
    dropFragment();
    set({
      whose: 'mine',
      answers: { ...you, ...checklistStore.get().answers },
      undo: { ...you, ...person },
      problems: [],
    });
    keep();
  },

  /** Leaves a checklist that is not the reader's own and shows theirs. */
  backToMine(): void {
    dropFragment();
    load('mine');
  },

  /** In a shared checklist: weighs it with the reader's own answers about themselves, or not. */
  useMyAboutYou(use: boolean): void {
    set({ ownAboutYou: use, answers: sharedAnswers(use) });
  },
};

/** Removes everything this site has kept, but a pile: hours of work, which is erased where it is shown. */
function eraseAll(): void {
  for (const key of storageKeys) if (!key.includes('pile')) write(key, '');
}

/** Forgets the answers that a link brought, so that a reload shows the reader's own. */
function dropFragment(): void {
  history.replaceState(null, '', location.pathname + location.search);
}

function sharedAnswers(useMine: boolean): Answers {
  const { linked, answers } = checklistStore.get();
  const rest = { ...linked, ...withoutYou(answers) };
  return useMine ? { ...withoutYou(rest), ...aboutYouIn(parse(read('about-you')).answers) } : rest;
}
