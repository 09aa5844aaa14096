import type { Language } from '../words.ts';

export const en: Language = {
  time: /^(?:(?:just )?now|today|yesterday|\p{Nd}{1,3}\s?(?:s|m(?:in|o)?|hr?|d|wk?|yr?)s?|(?:\p{Nd}{1,4} ?|an? )\p{L}{1,12}(?:\(s\))? ?ago)$/iu,
  sent: /^sent /iu,
  asks: /[\s,]*(?:(follows you) and )?(?:is inviting you|invited you|wants|would like) to connect(?: with you)?\.?$/iu,
  invited: /invite[sd] you to (?:subscribe|attend|join|follow)/iu,
  answered: / is now (?:a|your) connection\b|^invitation (?:ignored|accepted)\b/iu,
  nameless: /^(?:an? )?linkedin[- ](?:member|user)$/iu,
  suggest: /^(?:connect|message)$/iu,
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
  total: /^(?:all|received|invitations)\s*\((\p{Nd}[\p{Nd}.,'’\s]*)\)/iu,
  joiner: /,?\s+(?:and|&)(?=\s|$)/iu,
  others: /\s*\b(?:others?|more)$/iu,
};
