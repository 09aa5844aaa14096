import type { Words } from './words/words.ts';

/** Whether a line is a heading over received invitations, with or without how many there are. */
export const isHeading = (line: string, words: Words): boolean =>
  line.length < 80 && words.any('heading').test(line.replace(/\s*\(\p{Nd}[\p{Nd}.,\s]*\)$/u, ''));
