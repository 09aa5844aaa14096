import { groupBy } from '../group-by.ts';
import type { Dealing } from '../reading.ts';
import { newestFirst, type RecordedDealing, type Who } from '../records.ts';

/** Finds the endorsements, recommendations and notes that concern a person, summed up by kind. */
export function dealingsOnRecord(dealings: readonly RecordedDealing[]): (who: Who, byName: boolean) => Dealing[] {
  const byLink = groupBy(dealings, ({ slug }) => slug);
  const unlinked = groupBy(byLink.get(undefined) ?? [], ({ key }) => key);
  return ({ slug, key }, byName) => {
    const found = [...((slug && byLink.get(slug)) || []), ...((byName && unlinked.get(key)) || [])];
    return [...groupBy(found, ({ kind }) => kind)].map(([kind, dealings]) => summed(kind, dealings));
  };
}

function summed(kind: RecordedDealing['kind'], dealings: readonly RecordedDealing[]): Dealing {
  const [newest] = dealings.toSorted(newestFirst) as [RecordedDealing]; // of a kind that was found
  return { kind, count: dealings.length, ...(newest.day ? { last: newest.day } : {}), from: newest.from };
}
