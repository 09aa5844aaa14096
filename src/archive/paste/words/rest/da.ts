import type { RestWords } from '../words.ts';

export const da: RestWords = {
  heading: /^invitationer$/iu,
  sentTab: /^sendt$/iu,
};
