import type { RestWords } from '../words.ts';

export const nl: RestWords = {
  picture: [/^profielfoto van (.+)$/iu],
  mayKnow: /mogelijk kent/iu,
  heading: /^uitnodigingen(?: beheren)?$/iu,
  managed: / beheren$/iu,
  sentTab: /^verzonden$/iu,
};
