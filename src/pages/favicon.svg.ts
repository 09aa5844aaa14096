import { mark } from '#components/share/mark.ts';

/** The mark, for browsers that take it as a drawing. */
export const GET = (): Response => new Response(mark(), { headers: { 'Content-Type': 'image/svg+xml' } });
