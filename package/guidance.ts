import { readFile } from 'node:fs/promises';
import type { IndexedPage } from '#components/islands/Search/index-format.ts';
import { prepare, rank } from '#components/islands/Search/rank.ts';

/** Reads the prose that came with the package. */
export async function readGuidance(): Promise<Guidance> {
  // Written beside the program when it was packed.
  return JSON.parse(await readFile(new URL('./guidance.json', import.meta.url), 'utf8')) as Guidance;
}

/** The pages that fit a question best, each with its address and one sentence. */
export function searchIn({ site, pages }: Guidance, asked: string, most: number) {
  return rank(prepare(pages), asked)
    .slice(0, most)
    .map(({ page: { path, title, says }, section }) => ({
      title,
      says,
      ...(section ? { section: section.heading } : {}),
      address: `${site}${path}${section ? `#${section.anchor}` : ''}`,
    }));
}

/** The site in words: its rules and guides. */
export interface Guidance {
  /** The address of the site, without the slash at the end. */
  readonly site: string;
  /** What the site's own search knows of its pages. */
  readonly pages: readonly IndexedPage[];
  /** The text of each rule's page, as Markdown, by the rule's id. */
  readonly rules: Readonly<Record<string, string>>;
}
