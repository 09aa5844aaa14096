import type { RestWords } from '../words.ts';

export const cs: RestWords = {
  heading: /^pozvánky$/iu,
};
