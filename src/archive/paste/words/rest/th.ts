import type { Rest } from '../words.ts';

export const th: Rest = {
  heading: /^คำเชิญ$/iu,
};
