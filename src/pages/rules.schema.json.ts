import type { APIContext } from 'astro';
import { whole } from '#components/markdown-twin.ts';
import { rulesSchema } from '#feeds/rules-json.ts';

/** The schema of `/rules.json`; its `$id` is where it is. */
export const GET = ({ site }: APIContext): Response => Response.json({ $id: whole('/rules.schema.json', site), ...rulesSchema() });
