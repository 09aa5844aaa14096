import type { RestWords } from '../words.ts';

export const en: RestWords = {
  picture: [/^(?:view )?(.+?)(?:['’]s?)? profile(?: picture| photo)?(?:, #\S+)?$/iu, /^(.+?) is (?:open to work|hiring)$/iu],
  mayKnow: /\bmay know\b|^more suggestions|^suggestions for you|^people to follow|^grow your network/iu,
  heading: /^(?:manage )?(?:(?:no )?pending |your )?invitations$|^received$/iu,
  managed: /^manage /iu,
  showAll: /^(?:show|see) all$/iu,
  sentTab: /^sent$/iu,
  takePart: /^(?:subscribe|follow|attend|join)$/iu,
  frame: /^messaging(?:$|you are)|^about$|^accessibility$|^help cent(?:er|re)$/iu,
};
