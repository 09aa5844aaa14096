import type { Rest } from '../words.ts';

export const sv: Rest = {
  withdraw: /^(?:återkalla|dra tillbaka)$/iu,
  mayKnow: /kanske känner/iu,
  heading: /^inbjudningar$/iu,
  sentTab: /^skickade$/iu,
};
