import type { Invitation } from '../records.ts';

/** The notes of all invitations, by link and by name of the other person, as they are compared. */
export function notesOf(invitations: readonly Invitation[]): Notes {
  const notes: Notes = { received: new Map(), sent: new Map() };
  for (const { incoming, note, slug, key } of invitations) {
    const text = folded(note ?? '');
    const side = incoming ? notes.received : notes.sent;
    for (const id of text ? [slug ? `in/${slug}` : '', key] : []) {
      if (id) side.set(id, (side.get(id) ?? new Set()).add(text));
    }
  }
  return notes;
}

/** Letters and digits only: the two files differ in line breaks and in HTML entities. */
export function folded(text: string): string {
  return text
    .replace(/&#?\w+;/g, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

export interface Notes {
  readonly received: Map<string, Set<string>>;
  readonly sent: Map<string, Set<string>>;
}
