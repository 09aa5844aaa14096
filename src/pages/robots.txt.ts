import type { APIContext } from 'astro';
import { whole } from '#components/markdown-twin.ts';

/** Robots may read everything; here is the map, where there is one: it can name whole addresses only. */
export function GET({ site }: APIContext): Response {
  const map = site ? `\nSitemap: ${whole('/sitemap-index.xml', site)}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${map}`);
}
