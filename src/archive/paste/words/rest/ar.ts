import type { RestWords } from '../words.ts';

export const ar: RestWords = {
  heading: /^الدعوات$/iu,
};
