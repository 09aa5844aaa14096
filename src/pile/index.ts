/**
 * The door to the pile: many people under the rules of the checklist. Pure functions over plain values; a
 * pile is the sum of its entries, and nothing here knows where they are kept.
 */
export { runAgainst, RUN } from './against.ts';
export { answersOf, aboutPerson, daysAfter, dueAfter, sourceOf, suggestionFor, todayIn, type AnswerSource } from './answers.ts';
export { countByPolicy, firedOn, shareWithoutNote, wouldChange, type Fired, type PolicyCount, type Turned } from './compare.ts';
export { csv, decisions, type DecisionRow } from './decisions-table.ts';
export { entry, type Decision, type Deed, type Entry, type Origin } from './entry.ts';
export { judgeOf, type Judge } from './judge.ts';
export { isDue, isWaiting, laneOf, lanes, lanesOf, partOf, type Lane, type Part } from './lane.ts';
export { oneQuestion, type OneQuestion } from './one-question.ts';
export { found, orders, sorted, type Order } from './order.ts';
export { add, EMPTY, fold, lastUndoable, type Card, type Pile } from './pile.ts';
export { reconcile, type Reconciled } from './reconcile.ts';
export { fates, tally, type Fate, type Tally } from './tally.ts';
export { isToDo, workingList, type WorkingList } from './working-list.ts';
