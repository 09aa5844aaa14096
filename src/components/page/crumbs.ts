/** The steps from the home page to a page, for the reader's breadcrumbs and for those in its data. */
export function crumbsTo({ room, here }: SitePlace): readonly Crumb[] {
  return [{ name: 'Home', path: '/' }, room, { name: here }];
}

/** Where a page stands in the site. */
export interface SitePlace {
  readonly room: { readonly name: string; readonly path: string };
  /** The page's short name. */
  readonly here: string;
}

interface Crumb {
  readonly name: string;
  /** An address within the site; none for the page itself. */
  readonly path?: string;
}
