import type { Reading } from '#archive/index.ts';
import { todayIn, type Deed, type Origin, type Pile } from '#pile/index.ts';

/**
 * People as deeds of a hundred each, so that a damaged line of a save file loses no more than these. Each deed has the owner of the export;
 * where the files are not sure of it, only if `pile` has none yet. A day that has
 * not come yet is a fault in the files, and must not make every later export older than this one.
 */
export function importDeeds(
  { people, asOf, owner }: Readable,
  from: Origin,
  pile?: Pick<Pile, 'owner'>,
  today = todayIn(),
): readonly Deed[] {
  const isNews = owner && (owner.sure || !pile?.owner);
  const of = isNews ? { owner: { name: owner.name, ...(owner.slug ? { slug: owner.slug } : {}) } } : {};
  const parts = Array.from({ length: Math.ceil(people.length / SIZE) }, (_, i) => people.slice(i * SIZE, (i + 1) * SIZE));
  return parts.map((part) => ({
    kind: 'import',
    from,
    people: part,
    ...(asOf ? { asOf: asOf.date < today ? asOf.date : today } : {}),
    ...of,
  }));
}

type Readable = Pick<Reading, 'people' | 'asOf' | 'owner'>;

const SIZE = 100;
