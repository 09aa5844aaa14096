import type { RestWords } from '../words.ts';

export const sv: RestWords = {
  mayKnow: /kanske känner/iu,
  heading: /^inbjudningar$/iu,
  sentTab: /^skickade$/iu,
};
