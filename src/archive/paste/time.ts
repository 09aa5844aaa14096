import type { ListWords } from './words/words.ts';

/** Words for the time and nothing else. */
export const isTime = (text: string, words: Timed): boolean => text.length < 80 && words.time.test(text);

/** The same, and that the reader sent the invitation then. */
export function isSent(text: string, words: Timed): boolean {
  const bare = text.replace(words.sent, '');
  return bare !== text && isTime(bare, words);
}

/** A time and one more word or two, of which none is known. */
export function isAboutTime(text: string, words: Timed): boolean {
  const parts = text.split(' ');
  const without = [...(RECEIVED.test(text) ? [] : [parts.slice(1), parts.slice(2)]), parts.slice(0, -1)];
  return text.length < 80 && without.some((some) => isTime(some.join(' '), words));
}

const RECEIVED = /^(?:received|erhalten|reçu)/iu;

type Timed = Pick<ListWords, 'time' | 'sent'>;
