import type { ListWords } from '../words.ts';

export const nl: ListWords = {
  time: /^(?:vandaag|gisteren|\p{Nd}{1,4}\s?[\p{L}\p{M}]{1,12}(?:\(\p{L}{1,3}\))?\.? ?geleden)$/iu,
  sent: /^verzonden | ver(?:zonden|stuurd)$/iu,
  nameless: /^lid .{0,8}linkedin$/iu,
  accept: /^accepteren$/iu,
  ignore: /^negeren$/iu,
  more: /(?:^|\s|…|\.\.\.)meer weergeven$/iu,
  mutual: [/^(.*?)\s*(?:gemeenschappelijke connecties?)\.?$/iu],
  are: /\s(?:is een|zijn)$/iu,
  isA: /\sis een$/iu,
  total: /^(?:alle|uitnodigingen)\s*\(\p{Nd}/iu,
  joiner: /,?\s+en(?=\s|$)/iu,
  others: /\s*\bandere$/iu,
  withdraw: /^intrekken$/iu,
};
