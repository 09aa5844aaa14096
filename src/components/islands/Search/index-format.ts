/** What `/search-index.json` holds: every page by its titles, headings, keywords and questions. */
export interface SearchIndex {
  readonly pages: readonly IndexedPage[];
  /** Every filter with its choices, as a reader meets them. */
  readonly filters: readonly FilterChoice[];
}

export interface IndexedPage {
  /** Its address below the base path. */
  readonly path: string;
  readonly title: string;
  /** A shorter name, where it has one: a rule's label. */
  readonly label?: string;
  /** One sentence shown under the title. */
  readonly says: string;
  /** Words people use for it that its title lacks. */
  readonly keywords: string;
  /** Anchors with their headings. */
  readonly sections: readonly (readonly [anchor: string, heading: string])[];
  readonly facets: Facets;
}

/** What a page can be filtered by; a guide may belong to several topics. */
export type Facets = Readonly<Partial<Record<FilterName, readonly string[]>>>;

export const filterNames = ['kind', 'verdict', 'topic'] as const;

export type FilterName = (typeof filterNames)[number];

export interface FilterChoice {
  readonly name: FilterName;
  readonly label: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
}

/** The value chosen for each filter; none means any. */
export type Chosen = Readonly<Partial<Record<FilterName, string>>>;

/** Whether a page has everything that is chosen. */
export const fits = (facets: Facets, chosen: Chosen): boolean =>
  filterNames.every((name) => !chosen[name] || (facets[name]?.includes(chosen[name]) ?? false));
