/** Text of HTML as a browser writes it, which escapes five characters and no other. */
export function decoded(text: string): string {
  return text.replace(WRITTEN, (_, name: string) => ESCAPED[name] ?? '');
}

/** A character reference that no browser writes: by mail and word processors, and read before anything else is (`references.ts`). */
export const OTHER_REFERENCE = /&(?!(?:amp|lt|gt|quot|nbsp);)/;

const WRITTEN = /&(amp|lt|gt|quot|nbsp);/g;

const ESCAPED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };
