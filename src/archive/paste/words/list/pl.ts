import type { ListWords } from '../words.ts';

export const pl: ListWords = {
  time: /^(?:dzisiaj|wczoraj|\p{Nd}{1,4}\s?[\p{L}\p{M}]{1,12}(?:\(\p{L}{1,3}\))?\.? ?temu)$/iu,
  sent: /^wysłan\S+ /iu,
  accept: /^zaakceptuj$/iu,
  more: /(?:^|\s|…|\.\.\.)zobacz więcej$/iu,
  reply: /^odpowiedz użytkownikowi .{1,120}$/iu,
  mutual: [/^(.*?)\s*(?:wspóln\p{L}+ kontakt\p{L}*)\.?$/iu],
  are: /\s(?:jest|są)$/iu,
  isA: /\sjest$/iu,
  total: /^(?:wszystkie|zaproszenia)\s*\(\p{Nd}/iu,
  joiner: /,?\s+i(?=\s|$)/iu,
  others: /\s*\binn\p{L}+$/iu,
  withdraw: /^wycofaj$/iu,
};
