import type { Entry } from './entry.ts';
import { newId } from './new-id.ts';

/**
 * The entries of another log that a pile lacks, as one step, so that one undo takes them all back. What was undone in the other log stays
 * undone: an undo that named a step there names each entry of that step here.
 */
export function missingEntries(log: readonly Entry[], other: readonly Entry[]): readonly Entry[] {
  const has = new Set(log.flatMap(({ id, step }) => (step === undefined ? [id] : [id, step])));
  const ids = new Set(log.map(({ id }) => id));
  const step = newId();
  const named = new Map<string, string[]>();
  const name = (by: string | undefined, id: string): void => {
    if (by !== undefined) named.set(by, [...(named.get(by) ?? []), id]);
  };
  return other
    .filter(({ id }) => !ids.has(id))
    .flatMap((entry): readonly Entry[] => {
      if (entry.kind !== 'undo') {
        name(entry.id, entry.id);
        name(entry.step, entry.id);
        return [{ ...entry, step }];
      }
      const { undoes } = entry;
      const targets = [...(has.has(undoes) ? [undoes] : []), ...(named.get(undoes) ?? [])];
      return (targets.length > 0 ? targets : [undoes]).map((target, i) => {
        const id = i === 0 ? entry.id : newId();
        name(entry.id, id);
        return { ...entry, id, step, undoes: target };
      });
    });
}
