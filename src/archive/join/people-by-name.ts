import type { Who } from '../records.ts';
import { list } from '../shelf.ts';

/** Who is meant by a link or a name, among many. */
export class PeopleByName<T extends Who> {
  readonly #byLink = new Map<string, T>();
  readonly #byKey = new Map<string, T[]>();
  /** The first of each name of whom no link is known. */
  readonly #withoutLink = new Map<string, T>();

  constructor(all: Iterable<T>) {
    for (const one of all) {
      const { slug, key } = one;
      if (slug) this.#byLink.set(slug, one);
      else if (!this.#withoutLink.has(key)) this.#withoutLink.set(key, one);
      if (key) list(this.#byKey, key, one);
    }
  }

  byLink({ slug }: Who): T | undefined {
    return slug ? this.#byLink.get(slug) : undefined;
  }

  /** The first of the same name whom no link tells apart from this person. */
  byName({ key, slug }: Who): T | undefined {
    return slug && key ? this.#withoutLink.get(key) : this.#byKey.get(key)?.[0];
  }

  /** How many have this name. */
  namesakes(key: string): number {
    return this.#byKey.get(key)?.length ?? 0;
  }
}
