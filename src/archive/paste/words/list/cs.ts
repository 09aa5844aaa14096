import type { ListWords } from '../words.ts';

export const cs: ListWords = {
  time: /^(?:dnes|včera|před \p{Nd}{1,4}\s?[\p{L}\p{M}]{1,12}(?:\(\p{L}{1,3}\))?\.?)$/iu,
  sent: /^odeslán\S* /iu,
  accept: /^přijmout$/iu,
  mutual: [/^(.*?)\s*(?:společn\p{L}+ spojení)\.?$/iu],
  total: /^(?:vše|pozvánky)\s*\(\p{Nd}/iu,
  joiner: /,?\s+a(?=\s|$)/iu,
  others: /\s*další\p{L}*$/iu,
};
