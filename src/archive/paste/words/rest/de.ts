import type { RestWords } from '../words.ts';

export const de: RestWords = {
  picture: [/^(.+?)['’]? profilbild(?:, #\S+)?$/iu],
  mayKnow: /die sie (?:vielleicht )?kennen/iu,
  heading: /^(?:keine ausstehenden )?einladungen(?: verwalten)?$/iu,
  managed: / verwalten$/iu,
  showAll: /^alle anzeigen$/iu,
  sentTab: /^gesendet$/iu,
  takePart: /^(?:abonnieren|folgen|teilnehmen)$/iu,
  frame: /^nachrichten$/iu,
};
