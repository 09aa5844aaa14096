import type { Rest } from '../words.ts';

export const tr: Rest = {
  withdraw: /^geri çek$/iu,
  mayKnow: /tanıyor olabil/iu,
  heading: /^davetler$/iu,
  sentTab: /^gönderilen$/iu,
};
