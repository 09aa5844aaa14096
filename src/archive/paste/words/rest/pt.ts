import type { Rest } from '../words.ts';

export const pt: Rest = {
  picture: [/^foto de perfil de (.+)$/iu],
  withdraw: /^retirar$/iu,
  mayKnow: /talvez conheça/iu,
  heading: /^(?:gerenciar )?convites$/iu,
  managed: /^gerenciar /iu,
  sentTab: /^enviad[ao]s$/iu,
  frame: /^mensagens$/iu,
};
