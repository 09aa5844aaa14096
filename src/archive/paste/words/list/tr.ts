import type { ListWords } from '../words.ts';

export const tr: ListWords = {
  time: /^(?:bugün|dün|\p{Nd}{1,4}\s?[\p{L}\p{M}]{1,12}(?:\(\p{L}{1,3}\))?\.? ?önce)$/iu,
  sent: / gönderil\S+$/iu,
  ofYours: / ortak bağlantınız$/iu,
  mutual: [/^(.*?)\s*(?:ortak bağlantı\p{L}*(?: var)?)\.?$/iu],
  total: /^(?:tümü|davetler)\s*\(\p{Nd}/iu,
  joiner: /,?\s+ve(?=\s|$)/iu,
  others: /\s*diğer$/iu,
  withdraw: /^geri çek$/iu,
};
