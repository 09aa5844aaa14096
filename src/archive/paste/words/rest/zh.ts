import type { Rest } from '../words.ts';

export const zh: Rest = {
  heading: /^邀[請请]$/iu,
};
