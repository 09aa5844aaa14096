import type { ListWords } from '../words.ts';

export const pt: ListWords = {
  time: /^(?:hoje|ontem|há \p{Nd}{1,4}\s?[\p{L}\p{M}]{1,12}(?:\(\p{L}{1,3}\))?\.?)$/iu,
  sent: /^enviad\S+ /iu,
  nameless: /^membro .{0,8}linkedin$/iu,
  suggest: /^conectar$/iu,
  accept: /^aceitar$/iu,
  ignore: /^ignorar$/iu,
  more: /(?:^|\s|…|\.\.\.)visualizar mais$/iu,
  reply: /^responder (?:a )?.{1,120}$/iu,
  mutual: [/^(.*?)\s*(?:conex(?:ão|ões) em comum)\.?$/iu],
  are: /\s(?:é uma|são)$/iu,
  isA: /\sé uma$/iu,
  total: /^(?:todos|todas|convites)\s*\(\p{Nd}/iu,
  joiner: /,?\s+e(?=\s|$)/iu,
  others: /\s*\boutr[ao]s?$/iu,
  withdraw: /^retirar$/iu,
};
