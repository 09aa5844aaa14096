import type { APIContext } from 'astro';
import { absolute } from '#components/islands/address.ts';

/** Robots may read everything; here is the map, where there is one: it can name whole addresses only. */
export function GET({ site }: APIContext): Response {
  const map = site ? `\nSitemap: ${absolute('/sitemap-index.xml', site)}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${map}`);
}
