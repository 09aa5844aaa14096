import type { RestWords } from '../words.ts';

export const pl: RestWords = {
  mayKnow: /możesz znać/iu,
  heading: /^zaproszenia$/iu,
  sentTab: /^wysłane$/iu,
};
