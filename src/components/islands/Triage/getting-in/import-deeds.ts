import type { Reading } from '#archive/index.ts';
import type { Deed, Origin, Pile } from '#pile/index.ts';

/**
 * People as deeds of a hundred each: a line of a save file that is damaged then loses no more than these. Whose export it is is kept
 * with them: where the files are not sure, only as long as `pile` knows nothing better.
 */
export function importDeeds({ people, asOf, owner }: Readable, from: Origin, pile?: Pick<Pile, 'owner'>): readonly Deed[] {
  const isNews = owner && (owner.sure || !pile?.owner);
  const of = isNews ? { owner: { name: owner.name, ...(owner.slug ? { slug: owner.slug } : {}) } } : {};
  const parts = Array.from({ length: Math.ceil(people.length / SIZE) }, (_, i) => people.slice(i * SIZE, (i + 1) * SIZE));
  return parts.map((part) => ({ kind: 'import', from, people: part, ...(asOf ? { asOf: asOf.date } : {}), ...of }));
}

type Readable = Pick<Reading, 'people' | 'asOf' | 'owner'>;

const SIZE = 100;
