import type { Rest } from '../words.ts';

export const en: Rest = {
  invites: [
    ['newsletter', /invite[sd] you to subscribe/iu],
    ['group', /invite[sd] you to join .*\bgroup\b/iu],
    ['event', /invite[sd] you to (?:attend|join)/iu],
    ['follow', /(?:wants|would like) to follow you$|(?:is now following|started following) you$|invite[sd] you to follow them$/iu],
    ['page', /invite[sd] you to follow/iu],
  ],
  under: [
    ['page', /^company page [•·]/iu],
    ['newsletter', /^newsletter [•·]/iu],
    ['event', /^event [•·]/iu],
    ['showcase', /^showcase page [•·]/iu],
    ['school', /^school(?: page)? [•·]/iu],
    ['group', /^group [•·]/iu],
  ],
  picture: [/^(?:view )?(.+?)(?:['’]s?)? profile(?: picture| photo)?(?:, #\S+)?$/iu, /^(.+?) is (?:open to work|hiring)$/iu],
  withdraw: /^withdraw$/iu,
  mayKnow: /\bmay know\b|^more suggestions|^suggestions for you|^people to follow|^grow your network/iu,
  heading: /^(?:manage )?(?:(?:no )?pending |your )?invitations$|^received$/iu,
  managed: /^manage /iu,
  showAll: /^(?:show|see) all$/iu,
  sentTab: /^sent$/iu,
  takePart: /^(?:subscribe|follow|attend|join)$/iu,
  frame: /^messaging(?:$|you are)|^about$|^accessibility$|^help cent(?:er|re)$/iu,
};
