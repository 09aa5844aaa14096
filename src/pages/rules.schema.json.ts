import type { APIContext } from 'astro';
import { absolute } from '#components/islands/address.ts';
import { rulesSchema } from '#feeds/rules-json.ts';

/** The schema of `/rules.json`; its `$id` is where it is. */
export const GET = ({ site }: APIContext): Response => Response.json({ $id: absolute('/rules.schema.json', site), ...rulesSchema() });
