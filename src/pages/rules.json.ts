import { rulesJson } from '#feeds/rules-json.ts';

export const GET = (): Response => Response.json(rulesJson());
