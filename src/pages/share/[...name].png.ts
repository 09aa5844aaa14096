import type { APIContext } from 'astro';
import { shareCards, shareImage, type ShareCard } from '#components/share/cards.ts';
import { sharePng } from '#components/share/png.ts';

export const getStaticPaths = async () =>
  (await shareCards()).map((card) => ({ params: { name: shareImage(card.path).replace(/^\/share\/|\.png$/g, '') }, props: card }));

/** A page's share image. */
export async function GET({ props }: APIContext<ShareCard>): Promise<Response> {
  return new Response(new Uint8Array(await sharePng(props)), { headers: { 'Content-Type': 'image/png' } });
}
