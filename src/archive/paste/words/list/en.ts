import type { ListWords } from '../words.ts';

export const en: ListWords = {
  time: /^(?:(?:just )?now|today|yesterday|\p{Nd}{1,3}\s?(?:s|m(?:in|o)?|hr?|d|wk?|yr?)s?|(?:\p{Nd}{1,4} ?|an? )\p{L}{1,12}(?:\(s\))? ?ago)$/iu,
  sent: /^sent /iu,
  asks: /[\s,]*(?:(follows you) and )?(?:is inviting you|invited you|wants|would like) to connect(?: with you)?\.?$/iu,
  answered: / is now (?:a|your) connection\b|^invitation (?:ignored|accepted)\b/iu,
  nameless: /^(?:an? )?linkedin[- ](?:member|user)$/iu,
  suggest: /^(?:connect|message|invite .+ to connect)$/iu,
  accept: /^accept$/iu,
  ignore: /^ignore$/iu,
  label: [
    /^(?:accept|ignore) (?!an? |the |this )(.+?)(?:['’]s?)? invitation(?: to connect)?$/iu,
    /^(?:accept|ignore) (?:an |the )?invitation(?: to connect)? from (.+)$/iu,
  ],
  more: /(?:^|\s|…|\.\.\.)(?:see|show) (?:more|less)$/iu,
  painted: /\s*(?:…|\.\.\.)\s*(?:more|less)$/iu,
  reply: /^reply to .{1,120}$/iu,
  // `Ben Castell and 25 others` does not say what they are.
  mutual: [/^(.*?)\s*(?:mutual|shared) connections?\.?$/iu, /^(\p{L}.* and \p{Nd}[\p{Nd}.,'’\s]*) others?$/iu],
  are: /\s(?:is an?|are)$/iu,
  isA: /\s(?:is an?)$/iu,
  total: /^(?:all|received|invitations)\s*\(\p{Nd}/iu,
  joiner: /,?\s+(?:and|&)(?=\s|$)/iu,
  others: /\s*\b(?:others?|more)$/iu,
  invites: [
    ['newsletter', /(?:ha(?:s|ve) )?invite[sd] you to subscribe/iu],
    ['group', /(?:ha(?:s|ve) )?invite[sd] you to join .*\bgroup\b/iu],
    ['event', /(?:ha(?:s|ve) )?invite[sd] you to (?:attend|join)/iu],
    ['follow', /(?:wants|would like) to follow you$|(?:is now following|started following) you$|invite[sd] you to follow them$/iu],
    ['page', /(?:ha(?:s|ve) )?invite[sd] you to follow/iu],
  ],
  under: [
    ['page', /^company page [•·]/iu],
    ['newsletter', /^newsletter [•·]/iu],
    ['event', /^event [•·]/iu],
    ['showcase', /^showcase page [•·]/iu],
    ['school', /^school(?: page)? [•·]/iu],
    ['group', /^group [•·]/iu],
  ],
  withdraw: /^withdraw(?: (?:the |your |an )?invitation.*)?$/iu,
};
