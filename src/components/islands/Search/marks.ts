import { likeness, wordsIn } from './match.ts';

/** A text cut into stretches that are met by what is typed, and those that are not. */
export function marksIn(text: string, asked: readonly string[]): Stretch[] {
  return text
    .split(/([\p{L}\p{N}\p{M}'’]+)/u)
    .filter(Boolean)
    .map((part) => ({
      text: part,
      marked: wordsIn(part).some((word) => asked.some((one) => likeness(one, word) > 0)),
    }));
}

/** An excerpt of Pagefind's, which is HTML with no other tag than `<mark>`, as stretches of plain text. */
export function stretchesOf(excerpt: string): Stretch[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((part, place) => ({ text: decoded(part), marked: place % 2 === 1 }))
    .filter(({ text }) => text);
}

const decoded = (html: string): string => html.replace(/&(?:lt|gt|quot|#39|#x27|amp);/g, (entity) => ENTITIES[entity] ?? entity);

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};

export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}
