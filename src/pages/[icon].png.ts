import type { APIContext } from 'astro';
import { icons, type Icon } from '#components/share/icons.ts';
import { markPng } from '#components/share/png.ts';

export const getStaticPaths = () => icons.map((icon) => ({ params: { icon: icon.name }, props: icon }));

/** The mark as an icon of a home screen. */
export async function GET({ props }: APIContext<Icon>): Promise<Response> {
  return new Response(new Uint8Array(await markPng(props.size, props.shape)), { headers: { 'Content-Type': 'image/png' } });
}
