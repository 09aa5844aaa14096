import type { Day, Person } from '#archive/index.ts';
import type { Deed, Origin } from '#pile/index.ts';

/** People as deeds of a hundred each: a line of a save file that is damaged then loses no more than these. */
export function importDeeds(people: readonly Person[], from: Origin, asOf: Day | undefined): readonly Deed[] {
  const parts = Array.from({ length: Math.ceil(people.length / SIZE) }, (_, i) => people.slice(i * SIZE, (i + 1) * SIZE));
  return parts.map((part) => ({ kind: 'import', from, people: part, ...(asOf ? { asOf } : {}) }));
}

const SIZE = 100;
