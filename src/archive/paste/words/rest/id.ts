import type { RestWords } from '../words.ts';

export const id: RestWords = {
  heading: /^undangan$/iu,
};
