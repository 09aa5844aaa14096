import type { Rest } from '../words.ts';

export const cs: Rest = {
  heading: /^pozvánky$/iu,
};
