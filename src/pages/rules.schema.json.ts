import { rulesSchema } from '#feeds/rules-json.ts';

export const GET = (): Response => Response.json(rulesSchema());
