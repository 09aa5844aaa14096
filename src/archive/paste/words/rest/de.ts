import type { Rest } from '../words.ts';

export const de: Rest = {
  invites: [
    ['newsletter', /hat sie eingeladen, .*abonnieren$/iu],
    ['event', /hat sie zur teilnahme an .*eingeladen$/iu],
    ['page', /hat sie eingeladen, .*folgen$/iu],
  ],
  under: [
    ['page', /^unternehmensseite [•·]/iu],
    ['event', /^event [•·]/iu],
    ['newsletter', /^newsletter [•·]/iu],
  ],
  picture: [/^(.+?)['’]? profilbild(?:, #\S+)?$/iu],
  withdraw: /^zurückziehen$/iu,
  mayKnow: /die sie (?:vielleicht )?kennen/iu,
  heading: /^(?:keine ausstehenden )?einladungen(?: verwalten)?$/iu,
  managed: / verwalten$/iu,
  showAll: /^alle anzeigen$/iu,
  sentTab: /^gesendet$/iu,
  takePart: /^(?:abonnieren|folgen|teilnehmen)$/iu,
  frame: /^nachrichten$/iu,
};
