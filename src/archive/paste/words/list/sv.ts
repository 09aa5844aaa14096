import type { ListWords } from '../words.ts';

export const sv: ListWords = {
  time: /^(?:idag|i dag|igår|i går|(?:för )?(?:\p{Nd}{1,4}\s?[\p{L}\p{M}]{1,12}(?:\(\p{L}{1,3}\))?\.?|an? \p{L}{3,6}) ?sedan)$/iu,
  sent: /^skickad\S* /iu,
  accept: /^acceptera$/iu,
  more: /(?:^|\s|…|\.\.\.)visa mer$/iu,
  reply: /^svara .{1,120}$/iu,
  mutual: [/^(.*?)\s*(?:gemensam\p{L}* kontakt\p{L}*)\.?$/iu],
  are: /\s(?:är(?: en)?)$/iu,
  isA: /\sär en$/iu,
  total: /^(?:alla|inbjudningar)\s*\(\p{Nd}/iu,
  joiner: /,?\s+och(?=\s|$)/iu,
  others: /\s*\bandra$/iu,
  withdraw: /^(?:återkalla|dra tillbaka)$/iu,
};
