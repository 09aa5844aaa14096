import type { RestWords } from '../words.ts';

export const it: RestWords = {
  picture: [/^(?:immagine|foto) del profilo di (.+)$/iu],
  mayKnow: /potresti conoscere/iu,
  heading: /^(?:gestisci )?inviti$/iu,
  managed: /^gestisci /iu,
  sentTab: /^inviat[ei]$/iu,
  frame: /^messaggi$/iu,
};
