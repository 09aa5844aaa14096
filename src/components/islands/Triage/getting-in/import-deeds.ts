import type { Reading } from '#archive/index.ts';
import type { Deed, Origin } from '#pile/index.ts';

/** People as deeds of a hundred each: a line of a save file that is damaged then loses no more than these. */
export function importDeeds({ people, asOf, owner }: Readable, from: Origin): readonly Deed[] {
  const of = owner?.sure ? { owner: { name: owner.name, ...(owner.slug ? { slug: owner.slug } : {}) } } : {};
  const parts = Array.from({ length: Math.ceil(people.length / SIZE) }, (_, i) => people.slice(i * SIZE, (i + 1) * SIZE));
  return parts.map((part) => ({ kind: 'import', from, people: part, ...(asOf ? { asOf: asOf.date } : {}), ...of }));
}

type Readable = Pick<Reading, 'people' | 'asOf' | 'owner'>;

const SIZE = 100;
