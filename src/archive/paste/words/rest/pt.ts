import type { RestWords } from '../words.ts';

export const pt: RestWords = {
  picture: [/^foto de perfil de (.+)$/iu],
  mayKnow: /talvez conheça/iu,
  heading: /^(?:gerenciar )?convites$/iu,
  managed: /^gerenciar /iu,
  sentTab: /^enviad[ao]s$/iu,
  frame: /^mensagens$/iu,
};
