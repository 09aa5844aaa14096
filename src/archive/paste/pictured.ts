import type { Words } from './words/words.ts';

/** The name in the label of a picture: as it stands, since German adds an s to it that may be its own. */
export function pictured(label: string, words: Words): string | undefined {
  return label.length > 400
    ? undefined
    : words.languages
        .flatMap(({ picture = [] }) => picture)
        .map((around) => around.exec(label)?.[1])
        .find(Boolean);
}
