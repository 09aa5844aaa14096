import type { ListWords } from '../words.ts';

export const it: ListWords = {
  time: /^(?:oggi|ieri|(?:\p{Nd}{1,4}\s?[\p{L}\p{M}]{1,12}(?:\(\p{L}{1,3}\))?\.?|an? \p{L}{3,6}) ?fa)$/iu,
  sent: /^inviat\S+ /iu,
  nameless: /^(?:(?:membro|utente) .{0,8}linkedin)$/iu,
  suggest: /^collegati$/iu,
  accept: /^accetta$/iu,
  ignore: /^ignora$/iu,
  more: /(?:^|\s|…|\.\.\.)vedi altro$/iu,
  reply: /^rispondi a .{1,120}$/iu,
  mutual: [/^(.*?)\s*(?:collegament[oi] in comune)\.?$/iu],
  are: /\s(?:è un|sono)$/iu,
  isA: /\sè un$/iu,
  total: /^(?:tutto|tutti|tutte|inviti)\s*\(\p{Nd}/iu,
  joiner: /,?\s+e(?=\s|$)/iu,
  others: /\s*\baltr[iaeo]$/iu,
  withdraw: /^ritira$/iu,
};
