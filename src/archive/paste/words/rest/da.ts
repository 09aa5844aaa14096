import type { Rest } from '../words.ts';

export const da: Rest = {
  heading: /^invitationer$/iu,
  sentTab: /^sendt$/iu,
};
