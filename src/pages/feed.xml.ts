import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { getCollection } from 'astro:content';
import { whole } from '#components/markdown-twin.ts';

/** Changes to rules and guidance, the latest first. */
export async function GET({ site }: APIContext): Promise<Response> {
  const rules = (await getCollection('rules')).map(({ id, data }) => ({ path: `/rules/${id}/`, data }));
  const guides = (await getCollection('guide')).map(({ id, data }) => ({ path: `/guide/${id}/`, data }));
  return rss({
    title: 'Accept or Decline: changes to rules and guidance',
    description: 'What changed in the rules and the guide for LinkedIn invitations.',
    site: whole('/', site),
    items: [...guides, ...rules]
      .sort((a, b) => b.data.updated.getTime() - a.data.updated.getTime())
      .map(({ path, data }) => ({
        title: data.title,
        description: data.description,
        pubDate: data.updated,
        link: whole(path, site),
      })),
  });
}
