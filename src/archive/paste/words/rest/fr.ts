import type { Rest } from '../words.ts';

export const fr: Rest = {
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
  picture: [/^photo de profil de (.+)$/iu],
  withdraw: /^(?:retirer|supprimer)$/iu,
  mayKnow: /connaissez peut-être|pourriez connaître/iu,
  heading: /^(?:gérer (?:les |vos )?)?invitations(?: reçues| en attente)?$/iu,
  managed: /^gérer /iu,
  showAll: /^tout afficher$/iu,
  sentTab: /^envoyées?$/iu,
  takePart: /^(?:s['’]abonner|suivre|participer)$/iu,
  frame: /^messagerie$/iu,
};
