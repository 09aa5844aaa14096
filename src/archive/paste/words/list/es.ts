import type { ListWords } from '../words.ts';

export const es: ListWords = {
  time: /^(?:hoy|ayer|hace \p{Nd}{1,4}\s?[\p{L}\p{M}]{1,12}(?:\(\p{L}{1,3}\))?\.?)$/iu,
  sent: /^enviad\S+ /iu,
  nameless: /^miembro .{0,8}linkedin$/iu,
  suggest: /^conectar$/iu,
  accept: /^aceptar$/iu,
  ignore: /^ignorar$/iu,
  more: /(?:^|\s|…|\.\.\.)ver más$/iu,
  reply: /^responder (?:a )?.{1,120}$/iu,
  mutual: [/^(.*?)\s*(?:contactos? (?:más )?en común)\.?$/iu],
  are: /\s(?:es(?: un)?|son)$/iu,
  isA: /\s(?:es(?: un)?)$/iu,
  total: /^(?:todo|todos|todas|invitaciones)\s*\(\p{Nd}/iu,
  joiner: /,?\s+[ye](?=\s|$)/iu,
  others: /\s*más$/iu,
  withdraw: /^retirar$/iu,
};
