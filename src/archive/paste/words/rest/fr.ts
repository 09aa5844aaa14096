import type { RestWords } from '../words.ts';

export const fr: RestWords = {
  picture: [/^photo de profil de (.+)$/iu],
  mayKnow: /connaissez peut-être|pourriez connaître/iu,
  heading: /^(?:gérer (?:les |vos )?)?invitations(?: reçues| en attente)?$/iu,
  managed: /^gérer /iu,
  showAll: /^tout afficher$/iu,
  sentTab: /^envoyées?$/iu,
  takePart: /^(?:s['’]abonner|suivre|participer)$/iu,
  frame: /^messagerie$/iu,
};
