import type { Language } from '../words.ts';

export const fr: Language = {
  time: /^(?:aujourd['’]hui|hier|il y a \p{Nd}{1,4}\s?[\p{L}\p{M}]{1,12}(?:\(\p{L}{1,3}\))?\.?)$/iu,
  sent: /^envoy\S+ /iu,
  invited: /vous (?:a invité\S*|invite) à (?:vous abonner|un événement|participer|suivre)/iu,
  nameless: /^membre .{0,8}linkedin$/iu,
  suggest: /^se connecter$/iu,
  accept: /^accepter$/iu,
  ignore: /^ignorer$/iu,
  label: [/^(?:accepter|ignorer) l['’]invitation d(?:e |['’])(.+?)(?: à rejoindre .*)?$/iu],
  more: /(?:^|\s|…|\.\.\.)voir plus$/iu,
  reply: /^répondre à .{1,120}$/iu,
  mutual: [/^(.*?)\s*relations? (?:que vous avez )?en commun\.?$/iu],
  are: /\s(?:est une|sont des)$/iu,
  isA: /\sest une$/iu,
  total: /^(?:tout|tous|toutes|reçues|invitations)\s*\((\p{Nd}[\p{Nd}.,'’\s]*)\)/iu,
  joiner: /,?\s+et(?=\s|$)/iu,
  others: /\s*\bautres?$/iu,
};
