import { groupBy } from '../group-by.ts';
import type { Who } from '../records.ts';

/** Who is meant by a link or a name, among many. */
export class PeopleByName<T extends Who> {
  readonly #byLink: Map<string | undefined, T[]>;
  readonly #byKey: Map<string, T[]>;
  /** Those of whom no link is known. */
  readonly #withoutLink: Map<string, T[]>;

  constructor(all: readonly T[]) {
    const named = all.filter(({ key }) => key);
    this.#byLink = groupBy(all, ({ slug }) => slug);
    this.#byKey = groupBy(named, ({ key }) => key);
    this.#withoutLink = groupBy(
      named.filter(({ slug }) => !slug),
      ({ key }) => key,
    );
  }

  byLink({ slug }: Who): T | undefined {
    return slug ? this.#byLink.get(slug)?.at(-1) : undefined;
  }

  /** The first of the same name whom no link tells apart from this person. */
  byName({ key, slug }: Who): T | undefined {
    return (slug ? this.#withoutLink : this.#byKey).get(key)?.[0];
  }

  /** How many have this name. */
  namesakes(key: string): number {
    return this.#byKey.get(key)?.length ?? 0;
  }
}
