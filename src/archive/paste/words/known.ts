import type { Words } from './words.ts';

export const UNIT = String.raw`\p{Nd}{1,4}\s?[\p{L}\p{M}]{1,12}(?:\(\p{L}{1,3}\))?\.?`;
export const WHEN = String.raw`just now|now|today|yesterday|\p{Nd}{1,3}\s?(?:s|m|min|h|hr|d|w|wk|mo|y|yr)s?|(?:${UNIT}|an? \p{L}{3,6}) ?ago`;

/** The English words of a list of invitations as LinkedIn writes it today. */
export const known = {
  time: whole(WHEN),
  sent: whole(`sent (?:${WHEN})`),
  asks: /[\s,]*(?:(follows you) and )?(?:is inviting you|invited you|wants|would like) to connect(?: with you)?\.?$/iu,
  /** In the title of an invitation that is not to connect. */
  invited: /invite[sd] you to (?:subscribe|attend|join|follow)/iu,
  answered: / is now (?:a|your) connection\b|^invitation (?:ignored|accepted)\b/iu,
  nameless: /^(?:a |an )?linkedin[- ](?:member|user)$/iu,
  label: [
    /^(?:accept|ignore) (?!an? |the |this )(.+?)(?:['’]s?)? invitation(?: to connect)?$/iu,
    /^(?:accept|ignore) (?:an |the )?invitation(?: to connect)? from (.+)$/iu,
  ],
  suggest: /^(?:connect|message)$/iu,
  accept: /^accept$/iu,
  ignore: /^ignore$/iu,
  more: /(?:^|\s|…|\.\.\.)(?:see|show) (?:more|less)$/iu,
  painted: /\s*(?:…|\.\.\.)\s*(?:more|less)$/iu,
  reply: /^reply to .{1,120}$/iu,
  // `Ben Castell and 25 others` does not say what they are.
  mutual: [/^(.*?)\s*(?:mutual|shared) connections?\.?$/iu, /^(\p{L}.* and \p{Nd}[\p{Nd}.,'’\s]*) others?$/iu],
  are: /\s+(?:is an?|are)$/iu,
  isA: /\sis an?$/iu,
  total: /^(?:all|received|invitations)\s*\((\p{Nd}[\p{Nd}.,'’\s]*)\)/iu,
} satisfies Partial<Words>;

export function whole(words: string): RegExp {
  return new RegExp(`^(?:${words})$`, 'iu');
}
