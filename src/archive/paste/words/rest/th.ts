import type { RestWords } from '../words.ts';

export const th: RestWords = {
  heading: /^คำเชิญ$/iu,
};
