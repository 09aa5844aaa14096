import type { APIContext } from 'astro';
import { getCollection } from 'astro:content';
import { guideMarkdown } from '#components/page/markdown-twin.ts';

export const getStaticPaths = async () => (await getCollection('guide')).map(({ id }) => ({ params: { slug: id } }));

/** A guide's page as Markdown, for machines and for people who quote. */
export async function GET({ params, site }: APIContext): Promise<Response> {
  return new Response(await guideMarkdown(params['slug'] ?? '', site));
}
