import { pileSchema } from '#feeds/pile-schema.ts';

export const GET = (): Response => Response.json(pileSchema());
