import type { ListWords } from '../words.ts';

export const da: ListWords = {
  time: /^(?:i dag|i går|(?:for )?\p{Nd}{1,4}\s?[\p{L}\p{M}]{1,12}(?:\(\p{L}{1,3}\))?\.? ?siden)$/iu,
  sent: /^sendt /iu,
  accept: /^accepter$/iu,
  ignore: /^ignorer$/iu,
  total: /^(?:alle|invitationer)\s*\(\p{Nd}/iu,
  joiner: /,?\s+og(?=\s|$)/iu,
};
