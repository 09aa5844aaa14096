import * as z from 'zod/mini';
import { entrySchema } from '#pile/entry-schema.ts';
import { FORMAT, VERSION } from '#pile/save-format.ts';

/** The JSON Schema of a line of a save file: the head in the first, an entry in every other. */
export function pileSchema(): object {
  const head = z.object({ format: z.literal(FORMAT), version: z.literal(VERSION), savedAt: z.iso.datetime(), entries: z.int() });
  return {
    ...z.toJSONSchema(z.union([head, entrySchema])),
    title: 'A line of a save file of a pile',
    description: 'A save file is JSON Lines, UTF-8: first this head, then one entry a line, in the order in which they were made.',
  };
}
