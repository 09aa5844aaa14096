import type { Dealing } from '../reading.ts';
import { list, type Favour, type Who } from '../shelf.ts';

/** Finds the endorsements, recommendations and notes that concern a person, summed up by kind. */
export function favoursOf(favours: readonly Favour[]): (who: Who, byName: boolean) => Dealing[] {
  const byLink = new Map<string, Favour[]>();
  const byKey = new Map<string, Favour[]>();
  for (const favour of favours) {
    if (favour.slug) list(byLink, favour.slug, favour);
    else list(byKey, favour.key, favour);
  }
  return ({ slug, key }, byName) => {
    const found = [...((slug && byLink.get(slug)) || []), ...((byName && byKey.get(key)) || [])];
    const kinds = [...new Set(found.map(({ kind }) => kind))];
    return kinds.map((kind) =>
      summed(
        kind,
        found.filter((favour) => favour.kind === kind),
      ),
    );
  };
}

function summed(kind: Favour['kind'], favours: readonly Favour[]): Dealing {
  const [newest] = [...favours].sort((one, other) => (other.day ?? '').localeCompare(one.day ?? '')) as [Favour]; // of a kind that was found
  return { kind, count: favours.length, ...(newest.day ? { last: newest.day } : {}), from: newest.from };
}
