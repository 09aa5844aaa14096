import type { Rest } from '../words.ts';

export const it: Rest = {
  picture: [/^(?:immagine|foto) del profilo di (.+)$/iu],
  withdraw: /^ritira$/iu,
  mayKnow: /potresti conoscere/iu,
  heading: /^(?:gestisci )?inviti$/iu,
  managed: /^gestisci /iu,
  sentTab: /^inviat[ei]$/iu,
  frame: /^messaggi$/iu,
};
