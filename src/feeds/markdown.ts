/**
 * The prose of a page as plain Markdown: what the site draws with components is put into words and links.
 *
 * @param mdx the body of an MDX file, without frontmatter
 * @param words what the components say: a source by its id, a rule's label by its id
 */
export function toMarkdown(mdx: string, words: ProseWords): string {
  return mdx
    .replace(/<Cite id="([^"]+)" \/>/g, (_, id: string) => `(${words.source(id)})`)
    .replace(/<Rule id="([^"]+)" \/>/g, (_, id: string) => `[${words.label(id)}](${words.address(`/rules/${id}/`)})`)
    .replace(/<Try facts="[^"]*" \/>/g, `[Try it on the checklist](${words.address('/checklist/')})`)
    .replace(/^<Figure name="[^"]*" \/>$/gm, '')
    .replace(/\]\((\/[^)]*)\)/g, (_, path: string) => `](${words.address(path)})`)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** What the components of the prose say. */
export interface ProseWords {
  /** A source as a short citation. */
  readonly source: (id: string) => string;
  readonly label: (id: string) => string;
  /** The whole address of a path within the site. */
  readonly address: (path: string) => string;
}
