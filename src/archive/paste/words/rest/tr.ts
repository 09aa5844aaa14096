import type { RestWords } from '../words.ts';

export const tr: RestWords = {
  mayKnow: /tanıyor olabil/iu,
  heading: /^davetler$/iu,
  sentTab: /^gönderilen$/iu,
};
