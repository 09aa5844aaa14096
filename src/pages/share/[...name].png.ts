import type { APIContext } from 'astro';
import { href } from '#components/islands/address.ts';
import { shareCards, shareImage, type ShareCard } from '#components/share/cards.ts';
import { sharePng } from '#components/share/png.ts';

export const getStaticPaths = async () =>
  (await shareCards()).map((card) => ({ params: { name: shareImage(card.path).replace(/^\/share\/|\.png$/g, '') }, props: card }));

/** A page's share image. */
export async function GET({ props, site }: APIContext<ShareCard>): Promise<Response> {
  const address = site && site.host + href(props.path).replace(/\/$/, '');
  return new Response(new Uint8Array(await sharePng(props, address)), { headers: { 'Content-Type': 'image/png' } });
}
