import type { RestWords } from '../words.ts';

export const es: RestWords = {
  picture: [/^foto de(?:l)? perfil de (.+)$/iu],
  mayKnow: /podrías conocer|quizá conozcas/iu,
  heading: /^(?:gestionar |administrar )?invitaciones$/iu,
  managed: /^(?:gestionar|administrar) /iu,
  showAll: /^(?:mostrar|ver) todo$/iu,
  sentTab: /^enviad[ao]s$/iu,
  frame: /^mensajes$/iu,
};
