import { OTHER_REFERENCE } from './entities.ts';
import { finished } from './finish.ts';
import { withinLimits } from './limits.ts';
import type { PageReport, PartReport, Paste } from './report.ts';
import { sorted, type LanguageId, type PastePart } from './sort.ts';
import type { Language } from './words/words.ts';

/**
 * Reads a paste as `readPage` does, with no more of the reader than it takes: by the part it seems to be for, and by the
 * next where that does not know it.
 *
 * @param ask has a part read, and hands on its answer.
 * @param askWords hands on the words of languages where they do not arrive as modules: a browser may not ask for the same module twice.
 * @throws what these throw.
 */
export async function readInParts(
  given: Paste,
  ask: (part: PastePart, paste: ToPasteWorker) => Promise<FromPasteWorker>,
  askWords: (languages: readonly LanguageId[]) => Promise<readonly Language[]>,
): Promise<PageReport> {
  const { paste, parts, languages } = sorted(await readable(given));
  for (const part of parts) {
    const words = await wordsFor(part, languages).catch(() => askWords(languages));
    const read = await ask(part, { ...paste, words });
    if (read) return finished(read);
  }
  throw new Error('The reader of text has an answer to everything.');
}

/** The words that a part needs. */
async function wordsFor(part: PastePart, languages: readonly LanguageId[]): Promise<readonly Language[]> {
  if (part === 'other') return [];
  return Promise.all(languages.flatMap((language) => [LIST[language](), ...(part === 'marked' ? [] : [REST[language]()])]));
}

/** A paste as browsers write it. Where what reads other HTML does not arrive, the text beside it is read. */
async function readable(paste: Paste): Promise<Paste> {
  const { html, text } = withinLimits(paste);
  if (!OTHER_REFERENCE.test(html)) return { html, text };
  const { asWritten } = await import('./references.ts').catch(() => ({ asWritten: () => '' }));
  return { html: asWritten(html), text };
}

/** The words of each language, which come with the first paste in it: those of a list with marks, and the rest. */
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
const REST: Readonly<Record<LanguageId, () => Promise<Language>>> = {
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
  /** The words of its languages. */
  readonly words?: readonly Language[];
}

/** What was read; nothing where the paste is not for the part. */
export type FromPasteWorker = PartReport | undefined;
