import { flesch } from 'flesch';
import { syllable } from 'syllable';

/**
 * How easily a page's prose reads: Flesch's reading ease (1948), 206.8 − 1.015 × words a sentence − 84.6 ×
 * syllables a word; 60 to 70 is plain English, more is easier.
 *
 * @param mdx a page with its frontmatter
 * @param label the words a `<Rule id="…" />` is drawn as
 */
export function easeOf(mdx: string, label: (id: string) => string): number {
  const sentences = sentencesOf(mdx, label);
  const words = sentences.flatMap((sentence) => sentence.match(WORD) ?? []);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return flesch({ sentence: sentences.length, word: words.length, syllable: syllables });
}

/** The sentences a reader reads as such: not headings, tables, citations or messages to copy. */
export function sentencesOf(mdx: string, label: (id: string) => string): string[] {
  return mdx
    .replace(/^---\n[^]*?\n---\n/, '')
    .replace(/<Cite [^>]*>/g, '')
    .replace(/<Rule id="([^"]+)" \/>/g, (_, id: string) => label(id))
    .replace(/^(?:#|\||>|<).*$/gm, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:[-*]|\d+\.)\s+/gm, '')
    .split(/(?<=[.!?][”’)*]*)\s+|\n{2,}|\n(?=\S)/)
    .map((part) => part.replace(/[*_`]/g, '').trim())
    .filter((part) => (part.match(WORD) ?? []).length > 1);
}

const WORD = /\p{L}[\p{L}’-]*/gu;
