import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { absolute } from '#components/islands/address.ts';
import { oembed } from '#feeds/oembed.ts';

/** One card for every rule and guide; none where no address is known, since a card says where it came from. */
export async function getStaticPaths() {
  if (!import.meta.env.SITE) return [];
  const pages = (['rules', 'guide'] as const).map(async (room) => {
    const entries = await getCollection(room);
    return entries.map(({ id, data }) => ({ params: { path: `${room}/${id}` }, props: { title: data.title } }));
  });
  return (await Promise.all(pages)).flat();
}

export const GET: APIRoute<{ title: string }> = ({ params, props, site }) =>
  Response.json(oembed(props.title, absolute(`/embed/${params['path'] ?? ''}/`, site), absolute('/', site)));
