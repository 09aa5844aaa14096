/**
 * The door to the pile: many people under the rules of the checklist. Pure functions over plain values; a
 * pile is the sum of its entries, and nothing here knows where they are kept.
 */
export { runAgainst, RUN } from './run-against.ts';
export { answersOf, aboutPerson, daysAfter, dueAfter, sourceOf, suggestionFor, todayIn } from './answers.ts';
export { countingByPolicy, firedOn, shareWithoutNote, wouldChange, type PolicyCount, type Turned } from './compare.ts';
export { csv, decisions, type DecisionRow } from './decisions-table.ts';
export { entry, step, type Decision, type Deed, type Entry, type Origin } from './entry.ts';
export { columnsOf, type Column } from './columns.ts';
export { ages, countsOf, filtered, NO_FILTERS, type Age, type Counts, type Filters } from './filters.ts';
export { missingEntries } from './missing-entries.ts';
export { judgeOf, type Judge } from './judge.ts';
export { isAwaited, isBack, isDue, isToWrite, laneOf, lanesOf, placeOf, places, type Place } from './lane.ts';
export { partOf, type Part } from './part.ts';
export { isKnown, nothingWrong, toLookAt } from './looks.ts';
export { hasWritten } from './known-person.ts';
export { nextStep, policiesDiffer, type NextStep } from './next-step.ts';
export { orders, sorted, type Order } from './sort.ts';
export { add, EMPTY, fold, type Card, type Pile } from './pile.ts';
export { progressOf, type PartProgress } from './progress.ts';
export { reconcile, takenOut, type Reconciled } from './reconcile.ts';
export { found, foundIn, type FoundIn } from './search.ts';
export { isUndone, lastRedoable, lastUndoable, nameOfStep } from './steps.ts';
export { tally } from './tally.ts';
export { isToDo, leftToDo, workingList, type ListInStep } from './working-list.ts';
