/**
 * An article of ours as schema.org data, for machines: whose it is, what it is based on, and the way to it.
 * What the page says elsewhere is not said again: its address, its language, its description. The author is the project;
 * nobody who contributed to the source is an author or a reviewer of this page.
 */
export function articleData({ title, image, updated, home, crumbs, source }: Article): object {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Article',
        headline: title,
        image,
        dateModified: updated.toISOString().slice(0, 10),
        author: { '@type': 'Organization', name: 'Accept or Decline', url: home },
        isBasedOn: source,
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: crumbs.map(({ name, address }, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name,
          item: address,
        })),
      },
    ],
  };
}

/** Data as the text of a script element: no `<` in it can end the element, or begin a comment. */
export const asScript = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');

interface Article {
  readonly title: string;
  /** A whole address; so are all others here. */
  readonly image: string;
  readonly updated: Date;
  readonly home: string;
  /** The way to the page from the home page, which search engines ask to leave out, to itself, which needs no address. */
  readonly crumbs: readonly { readonly name: string; readonly address?: string | undefined }[];
  /** The article it is based on: of its name, its publisher and its year the page has the words. */
  readonly source: string;
}
