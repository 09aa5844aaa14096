import type { ReadTable } from '../reading.ts';
import { clip } from '../trouble.ts';
import { firstRows, KINDS, ROWS } from './header.ts';
import { COMMA } from './scanner.ts';

/** What was wrong with a file in which no header was found: the first line, and what was expected. */
export function noHeader(head: Uint8Array, whole: boolean, hint: ReadTable | undefined): string {
  const [first] = firstRows(head, whole, COMMA);
  const found = clip((first?.cells ?? []).join(','));
  const expected = KINDS.find(({ tables }) => tables.includes(hint ?? 'invitations'));
  return (
    `No known header was found in its first ${String(ROWS)} rows. It begins with “${found}”; expected were columns such as ` +
    `${(expected?.shown ?? []).map((name) => `“${name}”`).join(', ')}. Choose the file as LinkedIn made it, with the header in English.`
  );
}
