import type { PageReport, Paste } from './report.ts';
import { sorted, textOf, type LanguageId, type PastePart } from './sort.ts';
import type { Language, Rest, SomeWords } from './words/words.ts';

/**
 * Reads a paste as `readPage` does, with no more of the reader than it takes: by the part it seems to be for, and by the
 * whole one where that does not know it in everything, or its words do not arrive.
 *
 * @param ask has a part read, and hands on its answer.
 * @throws what `ask` throws.
 */
export async function readInParts(
  paste: Paste,
  ask: (part: PastePart, paste: ToPasteWorker) => Promise<FromPasteWorker>,
): Promise<PageReport> {
  const { part, languages } = sorted(paste) ?? { part: 'other', languages: [] };
  const words = part === 'whole' ? undefined : await wordsFor(part, languages).catch(() => undefined);
  const first = words && (await ask(part, { ...paste, text: textOf(paste), words }));
  const read = first ?? (await ask('whole', { ...paste, languages }));
  if (!read) throw new Error('The whole reader has an answer to everything.');
  return read;
}

/** The words that a part has not itself. */
async function wordsFor(part: PastePart, languages: readonly LanguageId[]): Promise<readonly SomeWords[]> {
  if (part !== 'list' && part !== 'text') return [];
  return Promise.all(languages.flatMap((language) => [LIST[language](), ...(part === 'text' ? [REST[language]()] : [])]));
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
  /** Its languages, and their words for a part that has none itself. */
  readonly languages?: readonly LanguageId[];
  readonly words?: readonly SomeWords[];
}

/** What was read; nothing where the paste is not for the part. */
export type FromPasteWorker = PageReport | undefined;
