import type { PageReport, Paste } from './report.ts';
import { sorted, textOf, type LanguageId, type PastePart } from './sort.ts';
import type { Language, Rest, SomeWords } from './words/words.ts';

/**
 * Reads a paste as `readPage` does, with no more of the reader than it takes: by the part it seems to be for, and by the
 * next where that does not know it.
 *
 * @param ask has a part read, and hands on its answer.
 * @param askWords hands on the words of languages where they do not arrive as modules: a browser may not ask for the same module twice.
 * @throws what these throw.
 */
export async function readInParts(
  paste: Paste,
  ask: (part: PastePart, paste: ToPasteWorker) => Promise<FromPasteWorker>,
  askWords: (languages: readonly LanguageId[]) => Promise<readonly SomeWords[]>,
): Promise<PageReport> {
  const { parts, languages } = sorted(paste);
  const text = textOf(paste);
  for (const part of parts) {
    const words = await wordsFor(part, languages).catch(() => askWords(languages));
    const read = await ask(part, { ...paste, text, words });
    if (read) return read;
  }
  throw new Error('The reader of text has an answer to everything.');
}

/** The words that a part needs. */
async function wordsFor(part: PastePart, languages: readonly LanguageId[]): Promise<readonly SomeWords[]> {
  if (part === 'other') return [];
  return Promise.all(languages.flatMap((language) => [LIST[language](), ...(part === 'list' ? [] : [REST[language]()])]));
}

/** The words of each language, which come with the first list in it: those of a list, and the rest that text needs. */
const LIST: Readonly<Record<LanguageId, () => Promise<Language>>> = {
  en: async () => (await import('./words/list/en.ts')).en,
  de: async () => (await import('./words/list/de.ts')).de,
  fr: async () => (await import('./words/list/fr.ts')).fr,
  es: async () => (await import('./words/list/es.ts')).es,
  pt: async () => (await import('./words/list/pt.ts')).pt,
  it: async () => (await import('./words/list/it.ts')).it,
  nl: async () => (await import('./words/list/nl.ts')).nl,
  pl: async () => (await import('./words/list/pl.ts')).pl,
  tr: async () => (await import('./words/list/tr.ts')).tr,
  sv: async () => (await import('./words/list/sv.ts')).sv,
  da: async () => (await import('./words/list/da.ts')).da,
  cs: async () => (await import('./words/list/cs.ts')).cs,
  zh: async () => (await import('./words/list/zh.ts')).zh,
  ar: async () => (await import('./words/list/ar.ts')).ar,
  id: async () => (await import('./words/list/id.ts')).id,
  th: async () => (await import('./words/list/th.ts')).th,
};
const REST: Readonly<Record<LanguageId, () => Promise<Rest>>> = {
  en: async () => (await import('./words/rest/en.ts')).en,
  de: async () => (await import('./words/rest/de.ts')).de,
  fr: async () => (await import('./words/rest/fr.ts')).fr,
  es: async () => (await import('./words/rest/es.ts')).es,
  pt: async () => (await import('./words/rest/pt.ts')).pt,
  it: async () => (await import('./words/rest/it.ts')).it,
  nl: async () => (await import('./words/rest/nl.ts')).nl,
  pl: async () => (await import('./words/rest/pl.ts')).pl,
  tr: async () => (await import('./words/rest/tr.ts')).tr,
  sv: async () => (await import('./words/rest/sv.ts')).sv,
  da: async () => (await import('./words/rest/da.ts')).da,
  cs: async () => (await import('./words/rest/cs.ts')).cs,
  zh: async () => (await import('./words/rest/zh.ts')).zh,
  ar: async () => (await import('./words/rest/ar.ts')).ar,
  id: async () => (await import('./words/rest/id.ts')).id,
  th: async () => (await import('./words/rest/th.ts')).th,
};

export interface ToPasteWorker extends Paste {
  /** Those of its languages. */
  readonly words?: readonly SomeWords[];
}

/** What was read; nothing where the paste is not for the part. */
export type FromPasteWorker = PageReport | undefined;
