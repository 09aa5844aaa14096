import type { Words } from './words/words.ts';

/** Words for the time and nothing else. */
export const isTime = (text: string, words: Words): boolean => words.says('time', text);

/** The same, and that the reader sent the invitation then. */
export function isSent(text: string, words: Words): boolean {
  const bare = text.replace(words.any('sent'), '');
  return bare !== text && isTime(bare, words);
}

/** A time and one more word or two, of which none is known. */
export function isAboutTime(text: string, words: Words): boolean {
  const parts = text.split(' ');
  const without = [...(RECEIVED.test(text) ? [] : [parts.slice(1), parts.slice(2)]), parts.slice(0, -1)];
  return without.some((some) => isTime(some.join(' '), words));
}

const RECEIVED = /^(?:received|erhalten|reçu)/iu;
