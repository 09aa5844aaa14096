import type { Rest } from '../words.ts';

export const ar: Rest = {
  heading: /^الدعوات$/iu,
};
