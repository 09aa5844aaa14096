import type { Rest } from '../words.ts';

export const nl: Rest = {
  picture: [/^profielfoto van (.+)$/iu],
  withdraw: /^intrekken$/iu,
  mayKnow: /mogelijk kent/iu,
  heading: /^uitnodigingen(?: beheren)?$/iu,
  managed: / beheren$/iu,
  sentTab: /^verzonden$/iu,
};
