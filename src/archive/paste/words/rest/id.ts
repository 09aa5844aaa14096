import type { Rest } from '../words.ts';

export const id: Rest = {
  heading: /^undangan$/iu,
};
