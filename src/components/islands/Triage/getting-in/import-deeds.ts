import type { Reading } from '#archive/index.ts';
import { daysAfter, todayIn, type Deed, type Origin, type Pile } from '#pile/index.ts';

/**
 * People as deeds of a hundred each, so that a damaged line of a save file loses no more than these. Each deed has the owner of the export;
 * where the files are not sure of it, only if `pile` has none yet. A day after `latest`,
 * which is tomorrow since LinkedIn has a clock of its own, is a fault in the files, and must not make every later export older than this one.
 */
export function importDeeds(
  { people, asOf, owner }: Readable,
  from: Origin,
  pile?: Pick<Pile, 'owner'>,
  latest = daysAfter(todayIn(), 1),
): readonly Deed[] {
  const isNews = owner && (owner.sure || !pile?.owner);
  const of = isNews ? { owner: { name: owner.name, ...(owner.slug ? { slug: owner.slug } : {}) } } : {};
  const parts = Array.from({ length: Math.ceil(people.length / SIZE) }, (_, i) => people.slice(i * SIZE, (i + 1) * SIZE));
  return parts.map((part) => ({
    kind: 'import',
    from,
    people: part,
    ...(asOf ? { asOf: asOf.date < latest ? asOf.date : latest } : {}),
    ...of,
  }));
}

type Readable = Pick<Reading, 'people' | 'owner'> & { readonly asOf?: Reading['asOf'] | undefined };

const SIZE = 100;
