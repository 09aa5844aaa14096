import type { Dealing } from '../reading.ts';
import type { RecordedDealing, Who } from '../records.ts';
import { list } from '../shelf.ts';

/** Finds the endorsements, recommendations and notes that concern a person, summed up by kind. */
export function dealingsOnRecord(dealings: readonly RecordedDealing[]): (who: Who, byName: boolean) => Dealing[] {
  const byLink = new Map<string, RecordedDealing[]>();
  const byKey = new Map<string, RecordedDealing[]>();
  for (const dealing of dealings) {
    if (dealing.slug) list(byLink, dealing.slug, dealing);
    else list(byKey, dealing.key, dealing);
  }
  return ({ slug, key }, byName) => {
    const found = [...((slug && byLink.get(slug)) || []), ...((byName && byKey.get(key)) || [])];
    const kinds = [...new Set(found.map(({ kind }) => kind))];
    return kinds.map((kind) =>
      summed(
        kind,
        found.filter((dealing) => dealing.kind === kind),
      ),
    );
  };
}

function summed(kind: RecordedDealing['kind'], dealings: readonly RecordedDealing[]): Dealing {
  const [newest] = [...dealings].sort((one, other) => (other.day ?? '').localeCompare(one.day ?? '')) as [RecordedDealing]; // of a kind that was found
  return { kind, count: dealings.length, ...(newest.day ? { last: newest.day } : {}), from: newest.from };
}
