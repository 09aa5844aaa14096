import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nspell from 'nspell';
import experts from '#content/experts.json' with { type: 'json' };

const file = (path: string): Buffer => readFileSync(fileURLToPath(new URL(path, import.meta.url)));
const dictionary = '../../node_modules/dictionary-en-gb/index';

/** The words we use that no dictionary has: names, techniques, and what invented people are called where no “Demo” follows. */
export const ownWords: readonly string[] = file('words.txt').toString().trim().split('\n');

const spell = nspell(file(`${dictionary}.aff`), file(`${dictionary}.dic`));
for (const word of [...ownWords, ...experts.flatMap(({ name }) => name.split(/[ ,.]+/))]) spell.add(word);

/**
 * The words of a text that are not British English, each once; abbreviations in capitals and the names of invented
 * people, whose surname is Demo, are let pass. Code is to be cut out before.
 */
export function unknownWords(text: string): string[] {
  const plain = text.replace(/https?:\S+|\S*[/_.@]\w\S*|\p{Lu}[\p{L}-]* (?=Demo\b)/gu, ' ').replaceAll('’', "'");
  const words = new Set(plain.match(/\p{L}[\p{L}']*\p{L}/gu)?.map((word) => word.replace(/'s$/, '')));
  return [...words].filter((word) => !/^\p{Lu}+s?$/u.test(word) && !spell.correct(word));
}

/** The text of Markdown, without its code. */
export const markdownText = (text: string): string =>
  text
    .replace(/```[\s\S]*?```/g, ' ')
    .replace(/`[^`]*`/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ');

/** The text of a page, without code, scripts and styles. */
export const pageText = (html: string): string =>
  html
    .replace(/<(script|style|code)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&[a-z#0-9]+;/g, ' ');
