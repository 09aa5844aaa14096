import type { Who } from '../records.ts';
import { list } from '../shelf.ts';

/** Who is meant by a link or a name, among many. */
export class PeopleByName<T extends Who> {
  readonly #byLink = new Map<string, T>();
  readonly #byKey = new Map<string, T[]>();

  constructor(all: Iterable<T>) {
    for (const one of all) {
      if (one.slug) this.#byLink.set(one.slug, one);
      if (one.key) list(this.#byKey, one.key, one);
    }
  }

  byLink({ slug }: Who): T | undefined {
    return slug ? this.#byLink.get(slug) : undefined;
  }

  /** Those of the same name whom no link tells apart from this person. */
  byName({ key, slug }: Who): readonly T[] {
    return (this.#byKey.get(key) ?? []).filter((one) => !one.slug || !slug);
  }

  /** How many have this name. */
  namesakes(key: string): number {
    return this.#byKey.get(key)?.length ?? 0;
  }
}
