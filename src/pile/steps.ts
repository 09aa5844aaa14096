import type { Entry } from './entry.ts';

/** The ids of what was taken back. The newest undo counts first: an undo that was itself taken back takes nothing back. */
export function undoneOf(log: readonly Entry[]): ReadonlySet<string> {
  const undone = new Set<string>();
  for (const entry of log.toReversed()) if (entry.kind === 'undo' && !isUndone(entry, undone)) undone.add(entry.undoes);
  return undone;
}

/** Whether an entry was taken back, alone or with its step. */
export const isUndone = ({ id, step }: Entry, undone: ReadonlySet<string>): boolean =>
  undone.has(id) || (step !== undefined && undone.has(step));

/** The newest step that an undo would take back, as its entries; empty when there is none since the pile was begun. */
export function lastUndoable({ log, undone }: Steps): readonly Entry[] {
  const begun = endOfBeginning(log);
  const newest = log.findLast((entry, i) => i > begun && entry.kind !== 'undo' && entry.kind !== 'looked' && !isUndone(entry, undone));
  if (!newest) return [];
  return newest.step === undefined ? [newest] : log.filter(({ step }) => step === newest.step);
}

/** The newest step that was taken back since anything else was done, as its entries, and the undo that did it. */
export function lastRedoable({ log, undone }: Steps): Redoable | undefined {
  const since = log.slice(log.findLastIndex(({ kind }) => kind !== 'undo' && kind !== 'looked') + 1);
  const undos = new Set(since.map(({ id }) => id));
  const undo = since.findLast((entry): entry is Undo => entry.kind === 'undo' && !isUndone(entry, undone) && !undos.has(entry.undoes));
  return undo && { undo, entries: log.filter(({ id, step }) => id === undo.undoes || step === undo.undoes) };
}

/** What an undo names to take a step back whole. */
export const nameOfStep = ([first]: readonly Entry[]): string | undefined => first && (first.step ?? first.id);

/** Where the first people of a pile end: they came with it, so only erasing the pile takes them back. */
function endOfBeginning(log: readonly Entry[]): number {
  const first = log.findIndex(({ kind }) => kind === 'import');
  let last = first;
  while (last >= 0 && log[last + 1]?.kind === 'import' && log[last + 1]?.step === log[first]?.step) last++;
  return last;
}

type Undo = Extract<Entry, { kind: 'undo' }>;

/** All entries, and the ids of those that were taken back. */
export interface Steps {
  readonly log: readonly Entry[];
  readonly undone: ReadonlySet<string>;
}

export interface Redoable {
  readonly undo: Undo;
  readonly entries: readonly Entry[];
}
