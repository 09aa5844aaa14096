import type { Rest } from '../words.ts';

export const pl: Rest = {
  withdraw: /^wycofaj$/iu,
  mayKnow: /możesz znać/iu,
  heading: /^zaproszenia$/iu,
  sentTab: /^wysłane$/iu,
};
