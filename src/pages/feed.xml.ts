import { getRssString } from '@astrojs/rss';
import type { APIContext } from 'astro';
import { getCollection } from 'astro:content';
import { absolute } from '#components/islands/address.ts';
import { changeItem } from '#feeds/change-item.ts';

/** Changes to rules and guidance, the latest first. */
export async function GET({ site }: APIContext): Promise<Response> {
  const rules = (await getCollection('rules')).map(({ id, data }) => ({ path: `/rules/${id}/`, data }));
  const guides = (await getCollection('guide')).map(({ id, data }) => ({ path: `/guide/${id}/`, data }));
  const host = site ?? NO_HOST;
  const xml = await getRssString({
    title: 'Accept or Decline: changes to rules and guidance',
    description: 'What changed in the rules and the guide for LinkedIn invitations.',
    site: absolute('/', host),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>en-GB</language><atom:link href="${absolute('/feed.xml', host)}" rel="self" type="application/rss+xml"/>`,
    items: [...guides, ...rules]
      .sort((a, b) => b.data.updated.getTime() - a.data.updated.getTime())
      .map(({ path, data }) => changeItem(data, absolute(path, host))),
  });
  // Below a host that is not known, addresses are relative: readers put that of the feed before them.
  return new Response(site ? xml : xml.replaceAll(NO_HOST.origin, ''));
}

/** Stands in for a host, since the library wants one. */
const NO_HOST = new URL('https://host.invalid');
