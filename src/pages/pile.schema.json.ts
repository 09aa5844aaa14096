import type { APIContext } from 'astro';
import { absolute } from '#components/islands/address.ts';
import { pileSchema } from '#feeds/pile-schema.ts';

/** The schema of a line of a save file; its `$id` is where it is. */
export const GET = ({ site }: APIContext): Response => Response.json({ $id: absolute('/pile.schema.json', site), ...pileSchema() });
