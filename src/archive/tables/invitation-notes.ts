import type { Invitation } from '../records.ts';
import { list } from '../shelf.ts';

/** The notes of all invitations, by link and by name of the other person, as they are compared; none of whoever came without. */
export function notesOf(invitations: readonly Invitation[]): Notes {
  const notes: Notes = { received: new Map(), sent: new Map() };
  for (const { incoming, note, slug, key } of invitations) {
    const text = lettersAndDigits(note ?? '');
    const side = incoming ? notes.received : notes.sent;
    for (const id of [slug ? `in/${slug}` : '', key].filter(Boolean)) list(side, id, text);
  }
  return notes;
}

/** Letters and digits only: the two files differ in line breaks and in HTML entities. */
export function lettersAndDigits(text: string): string {
  return text
    .replace(/&#?\w+;/g, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

export interface Notes {
  readonly received: Map<string, string[]>;
  readonly sent: Map<string, string[]>;
}
