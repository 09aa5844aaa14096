import type { RestWords } from '../words.ts';

export const zh: RestWords = {
  heading: /^邀[請请]$/iu,
};
