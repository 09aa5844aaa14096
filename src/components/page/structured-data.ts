/**
 * An article of ours as schema.org data, for machines: whose it is, what it is based on, and the way to it.
 * The author is the project; nobody who contributed to the source is an author or a reviewer of this page.
 */
export function articleData({ title, description, address, image, updated, home, crumbs, source }: Article): object {
  const project = { '@type': 'Organization', name: 'Accept or Decline', url: home };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Article',
        headline: title,
        description,
        url: address,
        mainEntityOfPage: address,
        image,
        dateModified: updated.toISOString().slice(0, 10),
        inLanguage: 'en',
        author: project,
        publisher: project,
        isBasedOn: {
          '@type': 'Article',
          name: source.title,
          url: source.url,
          ...(source.year !== undefined && { datePublished: String(source.year) }),
          publisher: { '@type': 'Organization', name: source.publisher },
        },
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
  readonly description: string;
  /** The page's whole address; so are all others here. */
  readonly address: string;
  readonly image: string;
  readonly updated: Date;
  readonly home: string;
  /** The way to the page, from the home page to itself. */
  readonly crumbs: readonly { readonly name: string; readonly address: string }[];
  /** The article it is based on. */
  readonly source: {
    readonly title: string;
    readonly url: string;
    readonly publisher: string;
    readonly year?: number | undefined;
  };
}
