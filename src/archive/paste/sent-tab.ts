/** Whether a page has the tab of invitations that were sent, and it is the chosen one. */
export const isSentTab = (html: string): boolean =>
  SENT.test(html) && (html.match(/<a\b[^<>]*>/gi) ?? []).some((tag) => SENT.test(tag) && CHOSEN.test(tag));

const SENT = /\/invitation-manager\/sent\b/i;
const CHOSEN = /\saria-(?:selected="true|current="(?!false))/i;
