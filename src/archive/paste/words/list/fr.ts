import type { ListWords } from '../words.ts';

export const fr: ListWords = {
  time: /^(?:aujourd['’]hui|hier|il y a \p{Nd}{1,4}\s?[\p{L}\p{M}]{1,12}(?:\(\p{L}{1,3}\))?\.?)$/iu,
  sent: /^envoy\S+ /iu,
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
  total: /^(?:tout|tous|toutes|reçues|invitations)\s*\(\p{Nd}/iu,
  joiner: /,?\s+et(?=\s|$)/iu,
  others: /\s*\bautres?$/iu,
  invites: [
    ['newsletter', /vous (?:a invité\S*|invite) à vous abonner/iu],
    ['event', /vous (?:a invité\S*|invite) à (?:un événement|participer)/iu],
    ['page', /vous (?:a invité\S*|invite) à suivre/iu],
  ],
  under: [
    ['page', /^page entreprise [•·]/iu],
    ['event', /^événement [•·]/iu],
    ['newsletter', /^newsletter [•·]/iu],
  ],
  withdraw: /^(?:retirer|supprimer)$/iu,
};
