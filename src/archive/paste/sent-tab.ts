/** Whether a page has the tab of invitations that were sent, and it is the chosen one. */
export const isSentTab = (html: string): boolean =>
  (html.match(/<a\b[^<>]*\/invitation-manager\/sent\b[^<>]*>/gi) ?? []).some((tag) =>
    /\saria-(?:selected="true|current="(?!false))/i.test(tag),
  );
