import type { APIContext } from 'astro';

/** Robots may read everything; here is the map. */
export function GET({ site }: APIContext): Response {
  const map = new URL(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/sitemap-index.xml`, site);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${map.href}\n`);
}
