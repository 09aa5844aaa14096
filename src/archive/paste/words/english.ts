import { known, WHEN } from './known.ts';
import type { Words } from './words.ts';

export const english: Words = {
  ...known,
  aboutTime: aboutTimeOf(WHEN),
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
  picture: [/^(?:view )?(.+?)(?:['’]s?)? (?:profile picture|profile photo|profile)(?:, #\S+)?$/iu, /^(.+?) is (?:open to work|hiring)$/iu],
  withdraw: /^withdraw$/iu,
  withdrawLabel: /^withdraw /iu,
  suggestLabel: /^invite .+ to connect$/iu,
  mayKnow: /\bmay know\b|^more suggestions|^suggestions for you|^people to follow|^grow your network/iu,
};

export function aboutTimeOf(when: string): RegExp {
  return new RegExp(String.raw`^(?!received |erhalten |reçu)(?:\S{1,20} ){1,2}(?:${when})$|^(?:${when}) \S{1,20}$`, 'iu');
}
